import { AppError } from "#shared/errors.ts";
import { knownFormat } from "./known-format.ts";

export interface DecodedText {
  /** Without byte order mark; line ends as they stand in the file. Offsets of the command line are into this. */
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be";
  hasBom: boolean;
  newline: "lf" | "crlf" | "cr" | "mixed";
}

/**
 * Decodes a text file: UTF-8, or UTF-16 when a byte order mark says so. Nothing is replaced or dropped but the mark.
 * @param name how the errors call the file
 * @throws AppError `unsupported-text` with the byte offset (from 0, of the file) when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const format = knownFormat(bytes);
  if (format) {
    throw unsupported(
      `${name} looks like a binary file: at byte 0 it starts as ${format}. Export it as plain text.`,
    );
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, name, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, name, "utf-16be");
  return decodeUtf8(bytes, name);
}

function decodeUtf8(bytes: Uint8Array, name: string): DecodedText {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw binary(name, zero, isUnmarkedUtf16(bytes));
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", hasBom, newline: newlineOf(text) };
  } catch (cause) {
    const at = firstInvalidByte(bytes);
    const value = (bytes[at] ?? 0).toString(16).padStart(2, "0").toUpperCase();
    throw unsupported(
      `${name} is not valid UTF-8: byte ${at} is 0x${value}. Save it as UTF-8 in the program it comes from, and try again.`,
      cause,
    );
  }
}

function decodeUtf16(bytes: Uint8Array, name: string, encoding: "utf-16le" | "utf-16be"): DecodedText {
  const label = encoding.toUpperCase();
  if (bytes.length % 2 === 1) {
    throw unsupported(
      `${name} is not valid ${label}: byte ${bytes.length - 1} is half a character. ${SAVE_ANEW}`,
    );
  }
  const units = Buffer.from(bytes.subarray(2));
  if (encoding === "utf-16be") units.swap16();
  const text = units.toString("utf16le");
  const lone = firstLoneSurrogate(text);
  if (lone >= 0) {
    throw unsupported(
      `${name} is not valid ${label}: at byte ${2 + lone * 2} stands half of a character pair. ${SAVE_ANEW}`,
    );
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) throw binary(name, 2 + zero * 2, false);
  return { text, encoding, hasBom: true, newline: newlineOf(text) };
}

const SAVE_ANEW = "Save it as UTF-8 in the program it comes from, and try again.";

function binary(name: string, offset: number, isUtf16: boolean): AppError {
  const way = isUtf16
    ? "It may be UTF-16 text without a byte order mark: save it as UTF-8."
    : "Only text can be read: export it as plain text.";
  return unsupported(`${name} looks like a binary file: byte ${offset} is zero. ${way}`);
}

function unsupported(message: string, cause?: unknown): AppError {
  return new AppError("unsupported-text", message, { cause });
}

/** Each place where a lenient decoder puts U+FFFD is the file's own character or the first bad byte. */
function firstInvalidByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = lenient.indexOf("\ufffd"); at >= 0; at = lenient.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(lenient.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}

function firstLoneSurrogate(text: string): number {
  if (text.isWellFormed()) return -1;
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)?.index ?? -1;
}

/** Western text in UTF-16 has a zero in every second byte. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1_000);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.35 && Math.min(even, odd) < head.length * 0.05;
}

function newlineOf(text: string): DecodedText["newline"] {
  const crlf = text.includes("\r\n");
  const cr = /\r(?!\n)/.test(text);
  const lf = /(?<!\r)\n/.test(text);
  if (Number(crlf) + Number(cr) + Number(lf) > 1) return "mixed";
  if (crlf) return "crlf";
  return cr ? "cr" : "lf";
}
