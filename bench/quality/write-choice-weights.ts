import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { conditionalLogit } from "./conditional-logit.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import type { Label } from "./label.ts";
import { best, occurrences } from "./ranges.ts";
import { type Candidate, readTaskCandidates } from "./read-task-candidates.ts";
import { packed } from "./write-weights.ts";

/** Options of a task, with their signs and whether they are right. */
type Options = { signs: readonly string[]; isRight: boolean }[];

/** What is chosen, and where its weights go. */
interface Choosing {
  /** Without "weights.ts": "main/nano/insights/owner-". */
  file: string;
  constant: string;
  what: string;
  script: string;
  /** How strongly signs are pulled to zero; chosen, as the rest, by the held-out texts. */
  ridge: number;
  optionsOf: (candidate: Candidate, labelled: Label["tasks"][number]) => Options;
}

/** Documents in which a sign stands at least. */
const DOCUMENTS = 3;
/** How much more strongly pairs of signs are pulled to zero. */
const CROSSED = 10;

/** Weighs the signs of options over the labelled tasks of all texts that are read, and writes them as a table. */
export async function writeChoiceWeights({
  file,
  constant,
  what,
  script,
  ridge,
  optionsOf,
}: Choosing): Promise<void> {
  const documents = [...loadCorpus(), ...loadPractice()].filter(
    ({ part }) => part === "development half" || part === "practice, read",
  );
  const choices = (await readTaskCandidates(documents)).flatMap(({ document, candidates }) =>
    document.label.tasks.flatMap((labelled) => {
      const found = occurrences(document.text, labelled.quote)
        .map((place) => best(place, candidates))
        .find((one) => one !== null);
      const options = found === undefined || found === null ? [] : optionsOf(found, labelled);
      return options.some(({ isRight }) => isRight) ? [{ name: document.name, options }] : [];
    }),
  );
  const places = new Map<string, Set<string>>();
  for (const { name, options } of choices)
    for (const { signs } of options)
      for (const sign of signs) places.set(sign, (places.get(sign) ?? new Set()).add(name));
  const known = choices.map(({ options }) => ({
    options: options.map(({ signs, isRight }) => ({
      signs: signs.filter((sign) => (places.get(sign)?.size ?? 0) >= DOCUMENTS),
      isRight,
    })),
  }));
  const weights = conditionalLogit(known, (sign) => (sign.includes(" & ") ? CROSSED * ridge : ridge));
  const heavy = Object.entries(weights).filter(([, weight]) => weight !== 0);
  writeFileSync(
    join(import.meta.dirname, "../..", `${file}weights.ts`),
    `/**\n * What each sign of ${what} weighs, in hundredths of log-odds; made by ${script}.\n * An entry is the sign, a tab and the weight.\n */\nexport const ${constant}_WEIGHTS = \`${packed(heavy)}\`;\n`,
  );
  console.log(`${choices.length} tasks, ${heavy.length} signs.`);
}
