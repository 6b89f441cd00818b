/** Strings of every kind a tokenizer meets: words, digits, spaces, scripts, emoji, control and special texts. Seeded. */
export function mixedTexts(count: number, seed: number): string[] {
  let state = seed >>> 0;
  const below = (limit: number) => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  state ||= 1;
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(12) }, () => PIECES[below(PIECES.length)] ?? "").join(""),
  );
}

/** What the vocabularies of tests are trained on. */
export const TRAINING_TEXT = [
  "The meeting begins at half past nine. We'll talk about the budget, the garden and the new notebook.",
  "It's not the end of the day: they're late, I'm early, and you've seen it all before, haven't you?",
  "Die Bücher stehen im Regal; das Mädchen liest über die Straße hinaus. L'été est passé, où êtes-vous?",
  "function add(left, right) {\n  return left + right;\n}\n\nif (a >= 10 && b != 20) { print(1234567890); }",
  "日本語の文章です。今日は天気がいいですね。 Привет, как дела? مرحبا بالعالم",
  "Summary: 3 items, 45 pages, 2026-11-21, 12:30, 99.5 %, https://example.org/a/b?c=d#e",
].join("\n");

const PIECES = [
  "the meeting",
  " notebook",
  " they're",
  "IT'S",
  "'LL ",
  "don't",
  " 3",
  "12345",
  "٣٤٥",
  "½",
  " ",
  "   ",
  "\n",
  "\n\n\n",
  "\r\n",
  " \n ",
  "\t",
  "\u00a0",
  "\u0085",
  "\u3000",
  "\ufeff",
  "\u0000",
  "\u001f",
  "日本語の文章",
  "今日は",
  "Straße",
  "ÉTÉ",
  "été",
  "e\u0301",
  "Привет",
  "مرحبا",
  "हिन्दी",
  "👩‍👩‍👧",
  "🇩🇪",
  "𝔘𝔫𝔦",
  "camelCaseWord",
  "SHOUTING",
  "...",
  "?!",
  " --",
  "<|im_start|>",
  "<|im_end|>",
  "</s>",
  "[INST]",
  "a >= 10 && b",
  "//",
  "`code`",
  "_",
  "x",
  "ǅ",
  "ª",
];
