import { defineConfig } from "@playwright/test";

/**
 * `npm test` asks on one host what the page decides with services that both hosts share: these files, and tests
 * tagged "@page". `npm run e2e` asks all on both, and the stand-in itself.
 */
const isShort = process.env.E2E_FORM === "short";
const PAGE_ALONE = ["**/look.spec.ts", "**/about.spec.ts", "**/updates.spec.ts", "**/summary.spec.ts"];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/browser.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  projects: [
    { name: "web", testIgnore: ["**/*.desktop.spec.ts", "standin/**"] },
    {
      name: "desktop",
      testIgnore: ["**/*.web.spec.ts", "standin/**", ...(isShort ? PAGE_ALONE : [])],
      ...(isShort && { grepInvert: /@page/ }),
    },
    ...(isShort ? [] : [{ name: "standin", testDir: "e2e/standin" }]),
  ],
  // A trace is recorded on demand, with --trace on: recording every test slows all of them down.
  use: { trace: "off", screenshot: "only-on-failure" },
});
