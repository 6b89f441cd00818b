import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetGoneInstance } from "./gone-instance.ts";

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "nano-banana-instance-"));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** What Chromium leaves in the profile of an instance that is killed. */
function leave(machine: string): void {
  symlinkSync(`${machine}-4711`, join(profile, "SingletonLock"));
  symlinkSync("/tmp/gone/SingletonSocket", join(profile, "SingletonSocket"));
  symlinkSync("1234567890", join(profile, "SingletonCookie"));
}
const left = () => readdirSync(profile).length;

test("what an instance left under another name of this machine is taken away", () => {
  leave("old-name-of-it");
  forgetGoneInstance(profile, () => false);
  expect(left()).toBe(0);
});

test("an instance that has the data folder open keeps its lock", () => {
  leave("old-name-of-it");
  forgetGoneInstance(profile, () => true);
  expect(left()).toBe(3);
});

test("a lock of this machine is Chromium's to judge: its instance may be starting", () => {
  leave(hostname());
  forgetGoneInstance(profile, () => false);
  expect(left()).toBe(3);
});

test("a profile without a lock is left alone", () => {
  forgetGoneInstance(profile, () => false);
  expect(left()).toBe(0);
});
