/**
 * The form every body is stored in: LF line ends, no byte order mark, U+FFFD for NUL and for surrogates without a
 * partner, which UTF-8 cannot hold. Idempotent; text already in this form comes back unchanged.
 */
export function storedText(text: string): string {
  return text
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD")
    .toWellFormed();
}
