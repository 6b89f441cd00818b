import { expect, it } from "vitest";
import { localeTags } from "./locale-tags.ts";

it("of a browser's languages those stay that are tags, a POSIX locale by its language", () => {
  expect(localeTags(["en-US@posix", "de-DE", "C.UTF-8", "", "en_GB"])).toEqual(["en-US", "de-DE"]);
});
