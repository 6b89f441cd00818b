import type { ReadPassage } from "#main/proofreading/read-findings.ts";
import { CORRECTION_TYPES } from "#shared/proofread.ts";
import { bootstrap, type Interval } from "../quality/bootstrap.ts";
import { markdownTable } from "../quality/markdown-table.ts";
import { type Half, loadClean, loadErroneous } from "./corpus.ts";
import type { Edit } from "./erroneous-sentence.ts";
import { matchCorrections } from "./match-corrections.ts";
import { openProofreader, testModel } from "./open-proofreader.ts";
import { HARPER, MODEL_DEFAULT, type Proposed, SYSTEMS } from "./proofread-systems.ts";

/** What a system does with one sentence: right ones of its corrections, and edits that it found. */
interface Outcome {
  made: readonly (Proposed & { isRight: boolean })[];
  edits: readonly (Edit & { isFound: boolean })[];
  isClean: boolean;
}

/** The tables of proofreading, of the halves asked for; those that need a model where it was fetched. */
export async function proofreadTables(halves: readonly Half[]): Promise<string> {
  const proofreader = await openProofreader();
  const model = testModel();
  const parts: string[] = [];
  try {
    for (const half of halves) {
      const sentences = [
        ...loadErroneous(half).map(({ text, edits }) => ({ text, edits, isClean: false })),
        ...loadClean(half).map(({ text }) => ({ text, edits: [], isClean: true })),
      ];
      const read = await proofreader.read(sentences.map(({ text }) => text));
      const judged = model === null ? null : await proofreader.judge(model, read);
      const outcomes = new Map<string, Outcome[]>();
      for (const { name, needsModel, propose } of SYSTEMS) {
        const passages: ReadPassage[][] | null = needsModel ? judged : read;
        if (passages === null) continue;
        outcomes.set(
          name,
          sentences.map(({ text, edits, isClean }, index) =>
            outcomeOf(text, edits, isClean, propose(passages[index] ?? [])),
          ),
        );
      }
      parts.push(tablesOf(half, outcomes));
    }
  } finally {
    await proofreader.close();
  }
  if (model === null) parts.push(`${NO_MODEL}\n`);
  return parts.join("\n\n");
}

const NO_MODEL =
  'Rows with a model are left out, as it is not there: "node scripts/fetch-test-model.mjs" fetches it.';

function outcomeOf(
  text: string,
  edits: readonly Edit[],
  isClean: boolean,
  made: readonly Proposed[],
): Outcome {
  const { rights, found } = matchCorrections(text, edits, made);
  return {
    made: made.map((one, index) => ({ ...one, isRight: rights[index] === true })),
    edits: edits.map((edit, index) => ({ ...edit, isFound: found[index] === true })),
    isClean,
  };
}

function tablesOf(half: Half, outcomes: ReadonlyMap<string, readonly Outcome[]>): string {
  const [first = []] = outcomes.values();
  const errors = first.filter(({ isClean }) => !isClean);
  const edits = errors.reduce((sum, one) => sum + one.edits.length, 0);
  const clean = first.length - errors.length;
  const head = [
    "System",
    "corrections",
    "precision",
    "recall",
    "F0.5",
    "false alarms per 100 clean sentences",
  ];
  const rows = [...outcomes].map(([name, all]) => {
    const own = all.filter(({ isClean }) => !isClean);
    const { precision, recall } = scoresOf(own);
    const made = own.reduce((sum, one) => sum + one.made.length, 0);
    return [
      name,
      String(made),
      figure(precision),
      figure(recall),
      withBounds(bootstrap(own, fHalf)),
      withBounds(
        bootstrap(
          all.filter(({ isClean }) => isClean),
          alarms,
        ),
        1,
      ),
    ];
  });
  const byCategory = CORRECTION_TYPES.map((category) => [
    category,
    String(
      errors.reduce((sum, one) => sum + one.edits.filter((edit) => edit.category === category).length, 0),
    ),
    ...[...outcomes.values()].map((all) => {
      const { precision, recall, f } = categoryScores(all, category);
      return `${figure(precision)} / ${figure(recall)} / ${figure(f)}`;
    }),
  ]);
  return [
    `### ${half === "test" ? "Test half" : "Development half"}`,
    `${errors.length} sentences with ${edits} errors, ${clean} clean ones.`,
    markdownTable(head, rows),
    comparison(outcomes),
    "By category: precision of what is said to be of it, recall of the errors of it, F0.5.",
    markdownTable(["Category", "errors", ...outcomes.keys()], byCategory),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Both systems on the same sentences, resampled together. */
function comparison(outcomes: ReadonlyMap<string, readonly Outcome[]>): string {
  const [harper, judged] = [outcomes.get(HARPER), outcomes.get(MODEL_DEFAULT)];
  if (harper === undefined || judged === undefined) return "";
  const pairs = harper
    .map((one, index) => ({ one, other: judged[index] ?? one }))
    .filter(({ one }) => !one.isClean);
  const ratio = bootstrap(
    pairs,
    (sample) => fHalf(sample.map(({ other }) => other)) / fHalf(sample.map(({ one }) => one)),
  );
  return `F0.5 of "${MODEL_DEFAULT}" over that of "${HARPER}", paired: ${withBounds(ratio)}.`;
}

function scoresOf(outcomes: readonly Outcome[]) {
  let [made, right, edits, found] = [0, 0, 0, 0];
  for (const outcome of outcomes) {
    made += outcome.made.length;
    right += outcome.made.filter(({ isRight }) => isRight).length;
    edits += outcome.edits.length;
    found += outcome.edits.filter(({ isFound }) => isFound).length;
  }
  const [precision, recall] = [right / made, found / edits];
  return { precision, recall, f: fOf(precision, recall) };
}

function categoryScores(outcomes: readonly Outcome[], category: string) {
  return scoresOf(
    outcomes
      .filter(({ isClean }) => !isClean)
      .map((one) => ({
        ...one,
        made: one.made.filter(({ type }) => type === category),
        edits: one.edits.filter((edit) => edit.category === category),
      })),
  );
}

const fHalf = (outcomes: readonly Outcome[]) => scoresOf(outcomes).f;
const fOf = (precision: number, recall: number) =>
  precision > 0 && recall > 0 ? (1.25 * precision * recall) / (0.25 * precision + recall) : 0;
const alarms = (outcomes: readonly Outcome[]) =>
  (100 * outcomes.reduce((sum, { made }) => sum + made.length, 0)) / outcomes.length;

const figure = (value: number): string => (Number.isNaN(value) ? "-" : value.toFixed(2));
const withBounds = ({ value, low, high }: Interval, digits = 2): string =>
  `${value.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
