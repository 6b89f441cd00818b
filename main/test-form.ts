/** Whether this is `npm run torture`, which takes the long form of a test that has one: more rounds, larger texts. */
export const isLong = process.env["TORTURE"] === "1";
