type Words = { [key: string]: string | Words };

const PLAIN = "abcdeghijklnoprstuwyzABCDEFGHIKLMNOPRSTUVWYZ";
const ACCENTED = "áƀçðéĝĥíĵķļñóþŕšţúŵýžÁƁÇÐÉƑĜĤÍĶĻṀÑÓÞŔŠŢÚṼŴÝŽ";
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Array.from(PLAIN, (letter, index) => [letter, ACCENTED[index] ?? letter]),
);

/**
 * Accents every letter of every string and lengthens it by about 40 %, in brackets, so that text that is
 * hard-coded, cut or squeezed shows. Placeholders stay as they are.
 */
export function toPseudo(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? lengthen(value) : toPseudo(value),
    ]),
  );
}

function lengthen(text: string): string {
  const accented = text
    .split(/(\{\{[^{}]{1,40}\}\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : Array.from(part, (letter) => ACCENTS.get(letter) ?? letter).join(""),
    )
    .join("");
  const pad = "~".repeat(Math.ceil(text.length * 0.4));
  return `[${accented} ${pad}]`;
}
