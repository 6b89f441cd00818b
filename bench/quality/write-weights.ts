import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { logisticRegression } from "./logistic-regression.ts";

/** What may be something that labels quote, in which document. */
export interface Weighed {
  name: string;
  signs: readonly string[];
  isRight: boolean;
  weight: number;
}

/** Where weights go and how they are fitted; `least` is the log-odds from which on something counts. */
export interface Fitting {
  /** Files of the named signs and of the words, without "weights.ts": "main/nano/insights/task-". */
  files: string;
  /** What both constants begin with. */
  constant: string;
  /** What the signs are signs of. */
  what: string;
  script: string;
  ridge: number;
  /** How much more strongly words are pulled to zero. */
  wordRidge: number;
  /** Documents in which a sign stands at least. */
  documents: number;
  least: number;
}

/** Words that weigh less than this say next to nothing and are left out. */
const LEAST_WEIGHT = 0.05;

const isWords = (sign: string): boolean => sign.startsWith("“");

/** Weighs signs by logistic regression and writes them as two tables of TypeScript. */
export function writeWeights(
  examples: readonly Weighed[],
  { files, constant, what, script, ridge, wordRidge, documents, least }: Fitting,
): void {
  const places = new Map<string, Set<string>>();
  for (const { name, signs } of examples)
    for (const sign of signs) places.set(sign, (places.get(sign) ?? new Set()).add(name));
  const isKnown = (sign: string): boolean => (places.get(sign)?.size ?? 0) >= documents;
  const { bias = 0, ...weights } = logisticRegression(
    examples.map(({ signs, isRight, weight }) => ({
      signs: ["bias", ...[...new Set(signs)].filter(isKnown)],
      label: isRight ? 1 : 0,
      weight,
    })),
    (sign) => (isWords(sign) ? wordRidge * ridge : ridge),
  );
  const all = Object.entries({ bias: bias - least, ...weights });
  const named = all.filter(([sign]) => !isWords(sign));
  const words = all.filter(([sign, weight]) => isWords(sign) && Math.abs(weight) >= LEAST_WEIGHT);
  const write = (file: string, table: string): void =>
    writeFileSync(join(import.meta.dirname, "../..", `${files}${file}`), table);
  const lines = named.map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${Number(weight.toFixed(2))},\n`);
  write(
    "weights.ts",
    `/** What each sign of a ${what} weighs, in log-odds; made by ${script}. */\nexport const ${constant}_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`,
  );
  const texts = packed(words.map(([sign, weight]) => [sign.slice(1, -1), weight]));
  write(
    "word-weights.ts",
    `/**\n * What words and pairs of words weigh as signs of a ${what}, in hundredths of log-odds; made by ${script}.\n * An entry is the words, a tab and the weight.\n */\nexport const ${constant}_WORD_WEIGHTS = \`${texts}\`;\n`,
  );
  console.log(`${examples.length} candidates, ${named.length} named weights, ${words.length} of words.`);
}

/** Entries of a sign, a tab and hundredths, between bars and in lines. */
export function packed(weights: readonly (readonly [sign: string, weight: number])[]): string {
  const lines = [""];
  for (const [sign, weight] of weights) {
    if (/[|`\\\t\n]/.test(sign)) throw new Error(`No entry of a table may hold ${JSON.stringify(sign)}.`);
    const text = `${sign}\t${Math.round(100 * weight)}`;
    const line = lines.at(-1) ?? "";
    if (line.length + text.length < WIDTH) lines[lines.length - 1] = line + (line === "" ? "" : "|") + text;
    else lines.push(text);
  }
  return lines.join("\n");
}

const WIDTH = 158;
