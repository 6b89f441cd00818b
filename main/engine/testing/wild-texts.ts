import { mixedTexts } from "./mixed-text.ts";
import { createRandom, type Random } from "./random.ts";

/** Words that no language has, of four scripts, with digits and contractions: what vocabularies of tests learn from. */
export function madeUpText(words: number, seed: number): string {
  const random = createRandom(seed);
  return Array.from({ length: words }, () => madeUpWord(random) + pick(AFTER_WORD, random)).join("");
}

/**
 * Strings that try a tokenizer: the pieces of `mixedTexts`, made-up words, single characters from many scripts, long
 * runs of one kind, very long words, lone surrogates. Seeded.
 */
export function wildTexts(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const mixed = mixedTexts(count, seed + 1);
  const kinds: [() => string, ...(() => string)[]] = [
    () => madeUpWord(random),
    () => pick([" ", " ", "\n", "\t"], random) + madeUpWord(random),
    () => character(random),
    () => pick(RUNS, random).repeat(1 + random.integer(24)),
    () => pick(ODD_PIECES, random),
    () => String(random.integer(10 ** (1 + random.integer(9)))),
  ];
  return mixed.map((text, index) => {
    const pieces = Array.from({ length: random.integer(8) }, () => pick(kinds, random)());
    if (index % 200 === 0) pieces.push(madeUpWord(random).repeat(300));
    if (index % 50 === 0) pieces.push("a\ud83d\udc00b"); // the halves of two characters
    pieces.splice(random.integer(pieces.length + 1), 0, text);
    return pieces.join("");
  });
}

function madeUpWord(random: Random): string {
  const syllables = pick(SCRIPTS, random);
  const word = Array.from({ length: 1 + random.integer(4) }, () => pick(syllables, random)).join("");
  const style = random.integer(8);
  if (style === 0) return word.toUpperCase();
  return style < 3 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function character(random: Random): string {
  const [first, last] = pick(RANGES, random);
  return String.fromCodePoint(first + random.integer(last - first + 1));
}

/** Words with a space between them. */
function words(text: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = text.split(" ");
  return [first, ...rest];
}

function pick<T>(values: readonly [T, ...T[]], random: Random): T {
  return values[random.integer(values.length)] ?? values[0];
}

const SCRIPTS: readonly [readonly [string, ...string[]], ...(readonly [string, ...string[]])[]] = [
  ["ba", "ken", "ti", "ro", "sha", "el", "mund", "ing", "er", "qu", "ol", "the", "an", "st", "ly", "re"],
  ["no", "vi", "gra", "pe", "lus", "ter", "ow", "ight", "ea", "com", "dis", "x", "yp", "ment", "u", "ck"],
  ["ü", "schö", "né", "ça", "ñan", "œu", "šek", "ław", "įn", "ß", "ğı", "ăt"],
  ["при", "ве", "тов", "ска", "ный", "ёл", "щу", "ь"],
  ["日", "本", "語", "の", "です", "カタ", "ナ", "中文", "한국", "어"],
  ["مر", "حبا", "ال", "कि", "ता", "ב", "שלום", "ไทย", "ế", "e\u0301"],
];
const AFTER_WORD = [
  " ",
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "\n",
  "'s ",
  "'ll ",
  "'T ",
  " 2026 ",
  "-",
  "_",
  "  ",
] as const;
const ODD_PIECES = words(
  "'s 'S 't 'T 'm 'M 'd 'D 've 'Ve 'vE 're 'RE 'll 'LL 'lL \u2019s ''t I'M '\u017f <think>",
);
const RUNS = [
  " ",
  "\n",
  "\t",
  "\r\n",
  "=",
  "7",
  "٣",
  "a",
  "Z",
  "ش",
  "字",
  "!",
  "/",
  "\u0000",
  "🙂",
  "\u200d",
] as const;

/** Stretches of code points, whole scripts among them and single odd ones. */
const RANGES: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [0x00, 0x7f],
  [0x80, 0xff],
  [0x100, 0x24f],
  [0x300, 0x36f],
  [0x391, 0x3a1],
  [0x410, 0x44f],
  [0x5d0, 0x5ea],
  [0x621, 0x64a],
  [0x660, 0x669],
  [0x905, 0x939],
  [0xe01, 0xe3a],
  [0x10a0, 0x10c5],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2150, 0x218b],
  [0x2460, 0x24ff],
  [0x3000, 0x303f],
  [0x3041, 0x3096],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xe000, 0xe010],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xff10, 0xff5a],
  [0xfffc, 0xffff],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d454],
  [0x1d7ce, 0x1d7ff],
  [0x1f300, 0x1f64f],
  [0x20000, 0x2a6d6],
  [0xe0020, 0xe007f],
];
