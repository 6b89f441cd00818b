/** First bytes of files that are often given by mistake; some, such as PDF, can pass for text. */
const FORMATS: readonly (readonly [format: string, start: readonly number[]])[] = [
  ["a PDF document", ascii("%PDF-")],
  ["a rich text (RTF) document", ascii("{\\rtf")],
  ["a ZIP archive or an Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", ascii("GIF8")],
  ["a gzip archive", [0x1f, 0x8b, 0x08]],
  ["an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a SQLite database", ascii("SQLite format 3\0")],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Names the binary format that the bytes start as, or gives undefined. */
export function knownFormat(bytes: Uint8Array): string | undefined {
  return FORMATS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
}

function ascii(text: string): number[] {
  return Array.from(Buffer.from(text, "latin1"));
}
