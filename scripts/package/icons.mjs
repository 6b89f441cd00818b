// Draws the icons of the packages from renderer/theme/icon.svg: "node scripts/package/icons.mjs". Run it after a
// change of the drawing; a test compares the drawing's checksum with the one recorded beside the icons.
import "../node-check.mjs";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const root = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, "icons");
/** Edge lengths in pixels of the PNG files that Linux desktops choose from. */
export const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Edge lengths in the Windows icon; 256 is the largest that the format knows. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/**
 * The entries of the macOS icon: its type and the edge length in pixels.
 * @type {readonly [type: string, size: number][]}
 */
export const ICNS_TYPES = [
  ["ic11", 32],
  ["ic12", 64],
  ["ic07", 128],
  ["ic13", 256],
  ["ic08", 256],
  ["ic14", 512],
  ["ic09", 512],
  ["ic10", 1024],
];
/** Edge lengths in pixels of the tray's icon: for screens of one pixel a point, and of two. */
export const TRAY_SIZES = [16, 32];
/** Apple's grid leaves a margin around the shape: 824 of 1024 pixels are drawn on. */
const MAC_SHARE = 824 / 1024;

export const checksum = (/** @type {Buffer} */ bytes) => createHash("sha256").update(bytes).digest("hex");

if (process.argv[1] === import.meta.filename) await drawAll();

async function drawAll() {
  const drawing = readFileSync(join(root, "renderer/theme/icon.svg"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
  /** @param {number} size @param {number} share of the edge that the drawing takes @param {Buffer} source */
  const draw = async (size, share = 1, source = drawing) => {
    const edge = size * share;
    const image = `<img src="data:image/svg+xml;base64,${source.toString("base64")}" width="${edge}" height="${edge}"
      style="position: absolute; left: ${(size - edge) / 2}px; top: ${(size - edge) / 2}px">`;
    await page.setContent(`<style>html { background: transparent }</style>${image}`);
    await page.waitForFunction("document.images[0].complete");
    return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  };

  mkdirSync(folder, { recursive: true });
  for (const size of PNG_SIZES) writeFileSync(join(folder, `${size}x${size}.png`), await draw(size));
  writeFileSync(join(folder, "icon.ico"), ico(await all(ICO_SIZES, (size) => draw(size))));
  writeFileSync(
    join(folder, "icon.icns"),
    icns(await all(ICNS_TYPES, async ([type, size]) => ({ type, png: await draw(size, MAC_SHARE) }))),
  );
  const tray = join(root, "main/desktop/tray-icons");
  mkdirSync(tray, { recursive: true });
  for (const size of TRAY_SIZES) {
    writeFileSync(join(tray, `color-${size}.png`), await draw(size));
    writeFileSync(join(tray, `template-${size}.png`), await draw(size, 1, template(drawing)));
  }
  writeFileSync(join(folder, "drawing.sha256"), `${checksum(drawing)}  renderer/theme/icon.svg\n`);
  await browser.close();
}

/**
 * What macOS colours itself in its menu bar: the banana alone, in black, as large as the icon.
 * @param {Buffer} drawing
 */
function template(drawing) {
  const banana = drawing
    .toString()
    .replace(/<rect [^>]*>/, "")
    .replaceAll("#2e2410", "#000")
    .replace('viewBox="0 0 18 18"', 'viewBox="2.5 2.5 13 13"');
  return Buffer.from(banana);
}

/**
 * One after the other: there is one page to draw on.
 * @template T, R
 * @param {readonly T[]} values @param {(value: T) => Promise<R>} run
 */
async function all(values, run) {
  const results = [];
  for (const value of values) results.push(await run(value));
  return results;
}

/**
 * A Windows icon of PNG images, which Windows reads since Vista: a header, one entry of 16 bytes an image, the images.
 * @param {readonly Buffer[]} images in the order of ICO_SIZES
 */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, image] of images.entries()) {
    const at = 6 + 16 * index;
    const size = (ICO_SIZES[index] ?? 0) % 256;
    header.writeUInt8(size, at);
    header.writeUInt8(size, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(image.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += image.length;
  }
  return Buffer.concat([header, ...images]);
}

/**
 * A macOS icon: "icns", the length of all, then type, length and PNG of each entry.
 * @param {readonly { type: string, png: Buffer }[]} entries
 */
function icns(entries) {
  const parts = entries.map(({ type, png }) => Buffer.concat([head(type, png.length + 8), png]));
  return Buffer.concat([
    head(
      "icns",
      parts.reduce((sum, part) => sum + part.length, 8),
    ),
    ...parts,
  ]);
}

/** @param {string} type @param {number} length in bytes, the head included */
function head(type, length) {
  const bytes = Buffer.alloc(8);
  bytes.write(type, "latin1");
  bytes.writeUInt32BE(length, 4);
  return bytes;
}
