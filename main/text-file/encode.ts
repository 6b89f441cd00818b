import type { DecodedText } from "./decode.ts";

/** The bytes of a text in the encoding a file has, with its byte order mark; the inverse of `decodeText`. */
export function encodeText(
  text: string,
  { encoding, hasBom }: Pick<DecodedText, "encoding" | "hasBom">,
): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(hasBom ? `\ufeff${text}` : text);
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
