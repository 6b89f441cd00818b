import { type Browser, chromium } from "@playwright/test";
import { FEATURES_OFF } from "./browser.ts";

/** Starts the browser that was found. The stand-in, which starts its own, would load Playwright in vain with this. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined)
    throw new Error("No browser was found. Install Chromium, or set CHROMIUM_PATH.");
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-features=${FEATURES_OFF.join(",")}`],
  });
}
