import { expect, test } from "vitest";
import { isPageAddress } from "./addresses.ts";

test.each(["app://bundle/", "app://bundle/index.html?view=capture#x", "app://bundle"])(
  "%s is the page's",
  (address) => expect(isPageAddress(address)).toBe(true),
);

test.each([
  "app://bundle.other/",
  "app://other/",
  "app://bundle@other/",
  "app://name:word@bundle/",
  "app://bundle:80/",
  "apps://bundle/",
  "https://bundle/",
  "file:///bundle/",
  "javascript:app://bundle/",
  "about:blank",
  "data:text/html,app://bundle/",
  "/bundle/",
  "",
])("%s is not", (address) => expect(isPageAddress(address)).toBe(false));
