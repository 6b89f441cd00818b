/**
 * A file name for a title that every system takes: without separators, control and direction characters, the names
 * Windows keeps for devices, and dots or spaces at its ends. At most 200 bytes of UTF-8 before the extension.
 * @param extension with its dot, as in ".md".
 * @param fallback the name of what has no usable title.
 */
export function fileName(title: string, extension: string, fallback: string): string {
  const plain = title
    .normalize("NFC")
    .replaceAll(INVISIBLE, "")
    .replaceAll(SEPARATORS, "-")
    .replaceAll(/\s+/g, " ");
  const cut = trimEnds(takeBytes(trimEnds(plain), NAME_BYTES_MAX));
  const name = cut === "" ? fallback : cut;
  return `${DEVICES.test(name) ? `_${name}` : name}${extension}`;
}

const NAME_BYTES_MAX = 200;
/** Control and format characters, among them those that turn the direction of text; line breaks become spaces. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}]|(?![\t\n\r])\p{Cc}/gu;
const SEPARATORS = /[<>:"/\\|?*]/g;
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEnd(text[start])) start += 1;
  while (end > start && isEnd(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isEnd(character: string | undefined): boolean {
  return character === "." || character === " ";
}

/** As many whole characters as fit. */
function takeBytes(text: string, limit: number): string {
  let bytes = 0;
  let taken = "";
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    taken += character;
  }
  return taken;
}
