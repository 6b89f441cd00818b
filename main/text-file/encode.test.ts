import { expect, it } from "vitest";
import { decodeText } from "./decode.ts";
import { encodeText } from "./encode.ts";

it.each([
  ["UTF-8", Buffer.from("Größe 👍\r\n")],
  ["UTF-8 with its mark", Buffer.from("\ufeffGröße 👍\n")],
  ["UTF-16 little endian", Buffer.from("\ufeffGröße 👍\n", "utf16le")],
  ["UTF-16 big endian", Buffer.from("\ufeffGröße 👍\n", "utf16le").swap16()],
])("%s comes out as it went in", (_, bytes) => {
  const decoded = decodeText(bytes, "a.txt");
  expect(Buffer.from(encodeText(decoded.text, decoded))).toEqual(bytes);
});
