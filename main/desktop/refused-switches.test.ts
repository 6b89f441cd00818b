import { expect, it } from "vitest";
import { refuseSwitches } from "./refused-switches.ts";

const startedWith = (...switches: string[]) => refuseSwitches((name) => switches.includes(name));

it.each([
  "no-sandbox",
  "disable-web-security",
  "remote-debugging-port",
  "remote-debugging-pipe",
  "renderer-cmd-prefix",
  "zygote-cmd-prefix",
  "js-flags",
  "single-process",
])("does not start with --%s, and says so", (name) => {
  expect(() => startedWith("lang", name)).toThrow(`does not start with --${name},`);
});

it("starts with what only looks or sounds different", () => {
  expect(() => startedWith("data", "lang", "force-dark-mode", "ozone-platform", "disable-gpu")).not.toThrow();
});
