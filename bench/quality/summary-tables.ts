import { bootstrap, type Interval, mean } from "./bootstrap.ts";
import { PARTS, type Part } from "./corpus.ts";
import { KINDS } from "./label.ts";
import { ROUGES } from "./rouge.ts";
import { APP, BASELINES, type DocumentScores, type SystemScore } from "./systems.ts";
import { markdownTable } from "./markdown-table.ts";

/** The scores of one document, with what it is grouped by. */
export interface ScoredDocument {
  part: Part;
  kind: string;
  scores: DocumentScores;
}

type Value = keyof SystemScore;

/** One kind of summary beside the baselines: pooled, then by kind, each part with references apart. */
export function summaryTables(title: string, documents: readonly ScoredDocument[]): string {
  return PARTS.flatMap((part) => {
    const own = documents.filter((document) => document.part === part);
    if (own.length === 0) return [];
    const kinds = KINDS.filter((kind) => own.some((document) => document.kind === kind));
    return [[`### ${title}, ${part}`, pooledTable(title, own), kindTable(own, kinds)].join("\n\n")];
  }).join("\n\n");
}

function pooledTable(title: string, documents: readonly ScoredDocument[]): string {
  const head = ["System", "Words", "ROUGE-1", "ROUGE-2", "ROUGE-L"];
  const ahead = ["ROUGE-1 ahead", "ROUGE-2 ahead", "ROUGE-L ahead"];
  const row = (name: string, system: string): string[] => [
    name,
    meanOf(documents, system, "words").toFixed(0),
    ...ROUGES.map((variant) => percent(meanOf(documents, system, variant))),
    ...ROUGES.map((variant) => (system === APP ? "" : signed(aheadOf(documents, system, variant)))),
  ];
  const rows = [row(`**${title}**`, APP), ...Object.keys(BASELINES).map((name) => row(name, name))];
  return markdownTable([...head, ...ahead], rows);
}

function kindTable(documents: readonly ScoredDocument[], kinds: readonly string[]): string {
  const baselines = Object.keys(BASELINES);
  const head = [
    "Kind",
    "Words",
    "ROUGE-1",
    "ROUGE-2",
    "ROUGE-L",
    ...baselines.map((name) => `ROUGE-1 ahead of ${name}`),
  ];
  const rows = kinds.map((kind) => {
    const own = documents.filter((document) => document.kind === kind);
    return [
      kind,
      meanOf(own, APP, "words").toFixed(0),
      ...ROUGES.map((variant) => percent(meanOf(own, APP, variant))),
      ...baselines.map((name) => signed(aheadOf(own, name, "rouge1"))),
    ];
  });
  return markdownTable(head, rows);
}

const scoreOf = ({ scores }: ScoredDocument, system: string, value: Value): number =>
  scores.get(system)?.[value] ?? 0;

const meanOf = (documents: readonly ScoredDocument[], system: string, value: Value): number =>
  mean(documents.map((document) => scoreOf(document, system, value)));

/** How far the app is ahead of a baseline. */
const aheadOf = (documents: readonly ScoredDocument[], system: string, value: Value): Interval =>
  bootstrap(
    documents.map((document) => scoreOf(document, APP, value) - scoreOf(document, system, value)),
    mean,
  );

const percent = (share: number): string => (100 * share).toFixed(1);

function signed({ value, low, high }: Interval): string {
  const [middle = "", from = "", to = ""] = [value, low, high].map((share) =>
    percent(share)
      .replace(/^-(?=0\.0$)/, "")
      .replace("-", "−"),
  );
  return `${middle.startsWith("−") ? "" : "+"}${middle} [${from}, ${to}]`;
}
