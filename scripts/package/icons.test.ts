import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checksum, ICNS_TYPES, ICO_SIZES, PNG_SIZES, TRAY_SIZES } from "./icons.mjs";
import { icnsTypes } from "./platform-checks.mjs";

const icon = (name: string) => readFileSync(resolve(import.meta.dirname, "icons", name));
const edges = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("the icons are drawn from the drawing as it is now", () => {
  const drawing = readFileSync(resolve(import.meta.dirname, "../../renderer/theme/icon.svg"));
  expect(icon("drawing.sha256").toString()).toBe(`${checksum(drawing)}  renderer/theme/icon.svg\n`);
});

test("a Linux desktop finds every size under its name", () => {
  const names = readdirSync(resolve(import.meta.dirname, "icons")).filter((name) => name.endsWith(".png"));
  expect(names.toSorted()).toEqual(PNG_SIZES.map((size) => `${size}x${size}.png`).toSorted());
  expect(PNG_SIZES.map((size) => edges(icon(`${size}x${size}.png`)))).toEqual(
    PNG_SIZES.map((size) => [size, size]),
  );
});

test("the tray finds its icon in colour and as a shape, for both kinds of screen", () => {
  const tray = resolve(import.meta.dirname, "../../main/desktop/tray-icons");
  const sizes = TRAY_SIZES.flatMap((size) =>
    ["color", "template"].map((kind) => edges(readFileSync(resolve(tray, `${kind}-${size}.png`)))),
  );
  expect(sizes).toEqual(TRAY_SIZES.flatMap((size) => [size, size].map(() => [size, size])));
});

test("the Windows icon holds the sizes it lists", () => {
  const ico = icon("icon.ico");
  const images = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const offset = ico.readUInt32LE(6 + 16 * index + 12);
    return edges(ico.subarray(offset, offset + ico.readUInt32LE(6 + 16 * index + 8)));
  });
  expect(images).toEqual(ICO_SIZES.map((size) => [size, size]));
});

test("the macOS icon holds the sizes it lists", () => {
  const icns = icon("icon.icns");
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  expect(icnsTypes(icns)).toEqual(ICNS_TYPES.map(([type]) => type));
});
