import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors.ts";
import { decodeText } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

function messageOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes, "note.md");
  } catch (error) {
    if (error instanceof AppError && error.code === "unsupported-text") return error.message;
    throw error;
  }
  throw new Error("The bytes were accepted.");
}

describe("decodeText", () => {
  it("reads UTF-8 and names the line ends", () => {
    expect(decodeText(utf8("a\nb\n"), "n")).toEqual({
      text: "a\nb\n",
      encoding: "utf-8",
      hasBom: false,
      newline: "lf",
    });
    expect(decodeText(utf8("a\r\nb"), "n").newline).toBe("crlf");
    expect(decodeText(utf8("a\rb"), "n").newline).toBe("cr");
    expect(decodeText(utf8("a\rb\r\nc"), "n").newline).toBe("mixed");
    expect(decodeText(utf8("a\nb\r\nc"), "n").newline).toBe("mixed");
    expect(decodeText(utf8(""), "n").newline).toBe("lf");
  });

  it("keeps CRLF and strips one byte order mark alone", () => {
    expect(decodeText(utf8("\ufeffone\r\ntwo"), "n")).toEqual({
      text: "one\r\ntwo",
      encoding: "utf-8",
      hasBom: true,
      newline: "crlf",
    });
    expect(decodeText(utf8("\ufeff\ufeffx"), "n").text).toBe("\ufeffx");
  });

  it("reads UTF-16 of both orders by its byte order mark", () => {
    for (const encoding of ["utf-16le", "utf-16be"] as const) {
      expect(decodeText(utf16("Grüße 👩‍👩‍👧 日本\r\n", encoding), "n")).toEqual({
        text: "Grüße 👩‍👩‍👧 日本\r\n",
        encoding,
        hasBom: true,
        newline: "crlf",
      });
    }
  });

  it("names the first invalid byte of UTF-8, also behind genuine U+FFFD", () => {
    expect(messageOf(new Uint8Array([0x61, 0xff, 0x62]))).toBe(
      "note.md is not valid UTF-8: byte 1 is 0xFF. Save it as UTF-8 in the program it comes from, and try again.",
    );
    expect(messageOf(Buffer.concat([utf8("é\ufffd\ufffdz"), new Uint8Array([0xc3])]))).toContain(
      "byte 9 is 0xC3",
    );
    expect(messageOf(Buffer.concat([utf8("\ufeffab"), new Uint8Array([0x80])]))).toContain("byte 5 is 0x80");
  });

  it("refuses a surrogate written in UTF-8 or alone in UTF-16, with its byte", () => {
    expect(messageOf(new Uint8Array([0x61, 0xed, 0xa0, 0x80]))).toContain("byte 1 is 0xED");
    expect(messageOf(utf16("ab\ud83dc", "utf-16le"))).toContain("not valid UTF-16LE: at byte 6 ");
    expect(messageOf(utf16("👩\udc00", "utf-16be"))).toContain("not valid UTF-16BE: at byte 6 ");
    expect(messageOf(Buffer.concat([utf16("ab", "utf-16le"), new Uint8Array([0x61])]))).toContain(
      "byte 6 is half",
    );
  });

  it("calls bytes with a zero or a known start a binary file, with the offset", () => {
    expect(messageOf(new Uint8Array([0x61, 0x62, 0, 0x63]))).toContain(
      "looks like a binary file: byte 2 is zero",
    );
    expect(messageOf(utf16("a\0b", "utf-16le"))).toContain("byte 4 is zero");
    expect(messageOf(utf8("%PDF-1.7\nplain"))).toContain(
      "looks like a binary file: at byte 0 it starts as a PDF",
    );
    expect(messageOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toContain("a PNG image");
  });

  it("guesses UTF-16 without a byte order mark and says how to mend it", () => {
    expect(messageOf(Buffer.from("Meeting notes", "utf16le"))).toContain(
      "UTF-16 text without a byte order mark",
    );
    expect(messageOf(new Uint8Array([0x61, 0, 0, 0, 7, 1, 0x62]))).not.toContain("UTF-16");
  });

  it("gives back every text that was encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (generated) => {
        const text = generated.replaceAll("\0", "").replace(/^\ufeff/, "");
        fc.pre(!/^(%PDF-|GIF8|\{\\rtf|PK)/.test(text));
        expect(decodeText(utf8(text), "n").text).toBe(text);
        expect(decodeText(utf16(text, "utf-16le"), "n").text).toBe(text);
        expect(decodeText(utf16(text, "utf-16be"), "n").text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("names the same byte as a byte-by-byte search", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40, min: 1 }), (bytes) => {
        fc.pre(bytes[0] !== 0xff && bytes[0] !== 0xfe);
        const longest = longestValidPrefix(bytes);
        if (longest === bytes.length) return;
        expect(messageOf(bytes)).toContain(`byte ${longest} is`);
      }),
      { numRuns: 500 },
    );
  });
});

/** Length of the longest prefix that is valid UTF-8. */
function longestValidPrefix(bytes: Uint8Array): number {
  for (let length = bytes.length; length > 0; length -= 1) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
      return length;
    } catch {
      // A shorter prefix may be valid.
    }
  }
  return 0;
}
