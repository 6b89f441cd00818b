/**
 * The text with each character reference of Markdown and HTML ("&amp;", "&#233;", "&#xE9;") replaced by what `put`
 * makes of its character. A number that names no character stands for U+FFFD, as in CommonMark; a name that is not in
 * the table stays as it is written.
 */
export function replaceCharacterReferences(
  text: string,
  put: (character: string, reference: string) => string = (character) => character,
): string {
  return text.replace(REFERENCE, (reference: string, decimal?: string, hex?: string, name?: string) => {
    const character = name === undefined ? byNumber(decimal, hex) : NAMED.get(name);
    return character === undefined ? reference : put(character, reference);
  });
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

function byNumber(decimal: string | undefined, hex: string | undefined): string {
  const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isScalar ? String.fromCodePoint(code) : "\ufffd";
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["copy", "©"],
  ["reg", "®"],
  ["euro", "€"],
  ["times", "×"],
]);
