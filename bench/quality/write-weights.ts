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
  file: string;
  constant: string;
  doc: string;
  ridge: number;
  /** Documents in which a sign stands at least. */
  documents: number;
  least: number;
}

/** Weighs signs by logistic regression and writes them as a table of TypeScript. */
export function writeWeights(
  examples: readonly Weighed[],
  { file, constant, doc, ridge, documents, least }: Fitting,
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
    ridge,
  );
  const lines = Object.entries({ bias: bias - least, ...weights }).map(
    ([sign, weight]) => `  ${JSON.stringify(sign)}: ${Number(weight.toFixed(2))},\n`,
  );
  const table = `/** ${doc} */\nexport const ${constant}: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
  writeFileSync(join(import.meta.dirname, "../..", file), table);
  console.log(`${examples.length} candidates, ${lines.length} weights.`);
}
