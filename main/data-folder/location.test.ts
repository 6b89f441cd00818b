import { resolve } from "node:path";
import { expect, test } from "vitest";
import { dataFolderPath } from "./location.ts";

const linux = { platform: "linux", home: "/home/ada", environment: {} } as const;

test("the option comes before the environment variable, that before the platform's place", () => {
  const surroundings = { ...linux, environment: { NANO_BANANA_DATA: "/variable" } };
  expect(dataFolderPath("/option", surroundings)).toBe("/option");
  expect(dataFolderPath(undefined, surroundings)).toBe("/variable");
  expect(dataFolderPath(undefined, linux)).toBe("/home/ada/.local/share/nano-banana");
});

test("a relative folder is meant from the working directory", () => {
  expect(dataFolderPath("notes", linux)).toBe(resolve("notes"));
});

test("an empty variable counts as none", () => {
  const surroundings = { ...linux, environment: { NANO_BANANA_DATA: "", XDG_DATA_HOME: "" } };
  expect(dataFolderPath(undefined, surroundings)).toBe("/home/ada/.local/share/nano-banana");
});

test("each platform's convention holds", () => {
  expect(at("linux", { XDG_DATA_HOME: "/data" })).toBe("/data/nano-banana");
  expect(at("linux", { XDG_DATA_HOME: "relative" })).toBe("/home/ada/.local/share/nano-banana");
  expect(at("darwin")).toBe("/home/ada/Library/Application Support/nano-banana");
  expect(at("win32", { LOCALAPPDATA: "/local" })).toBe("/local/nano-banana/Data");
});

function at(platform: NodeJS.Platform, environment = {}): string {
  return dataFolderPath(undefined, { platform, home: "/home/ada", environment });
}
