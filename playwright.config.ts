import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/browser.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: process.env.CI !== undefined,
  projects: [
    { name: "web", testIgnore: "**/*.desktop.spec.ts" },
    { name: "desktop", testIgnore: "**/*.web.spec.ts" },
  ],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure" },
});
