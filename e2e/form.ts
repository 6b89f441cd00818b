/** `npm test` runs the short form: smaller amounts, fewer rounds, and on one host what `playwright.config.ts` says. */
export const isShort = process.env.E2E_FORM === "short";
