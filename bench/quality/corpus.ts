import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Label, label } from "./label.ts";

export const CORPUS = import.meta.dirname;
const PRACTICE = join(CORPUS, "practice");
export const HALVES = ["development half", "test half"] as const;
export const PARTS = [...HALVES, "practice, read", "practice, held out"] as const;
export type Part = (typeof PARTS)[number];

/** A document of the corpus with what a person wrote about it from the text alone. */
export interface LabelledDocument {
  /** Kind and number, such as "recipe-04". */
  name: string;
  part: Part;
  text: string;
  label: Label;
}

/**
 * The documents in the order of their names, each with its label.
 * @throws Error when a label breaks the format, stands alone, or quotes what its document does not say.
 */
export const loadCorpus = (): LabelledDocument[] => load(CORPUS, halfOf);

/** The practice texts, most of them without summaries. @throws as `loadCorpus` */
export const loadPractice = (): LabelledDocument[] =>
  load(PRACTICE, (name) => (numberOf(name) > 50 ? "practice, read" : "practice, held out"));

function load(root: string, partOf: (name: string) => Part): LabelledDocument[] {
  const read = (folder: string, file: string): string => readFileSync(join(root, folder, file), "utf8");
  const labels = filesIn(root, "labels");
  const documents = filesIn(root, "documents");
  if (documents.length !== labels.length) throw new Error("Each document has one label, and each label one.");
  return labels.map((file, index) => {
    const name = file.replace(/\.json$/, "");
    const document = documents[index] ?? "";
    if (document.replace(/\.(?:md|txt)$/, "") !== name) throw new Error(`${name} has no document.`);
    const text = read("documents", document);
    const parsed = label.safeParse(JSON.parse(read("labels", file)));
    if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
    if (parsed.data.kind !== name.replace(/-\d+$/, "")) throw new Error(`${file} is of another kind.`);
    const missing = missingQuotes(text, parsed.data);
    if (missing.length > 0) throw new Error(`${name} does not say: ${missing.join(" | ")}`);
    if (parsed.data.summaries.length === 0 && root === CORPUS)
      throw new Error(`${file}: the corpus has summaries.`);
    return { name, part: partOf(name), text, label: parsed.data };
  });
}

/** The quotes, names and time stamps of a label that are not in the text; dates come in the order of the text. */
export function missingQuotes(text: string, { conversation, ...label }: Label): string[] {
  const quotes = [
    ...label.facts,
    ...label.decisions,
    ...label.people,
    ...label.tasks.map(({ quote }) => quote),
    ...label.questions.flatMap(({ quote, answer }) => (answer === null ? [quote] : [quote, answer])),
    ...(conversation?.speakers ?? []),
    ...(conversation?.stamps ?? []),
  ];
  return [...quotes.filter((quote) => !text.includes(quote)), ...missingDates(text, label.dates)];
}

/** One line "sha256  path" for each file of the test half, by path: what `sha256sum -c` reads. */
export function testHalfHashes(): string {
  return ["documents", "labels"]
    .flatMap((folder) => filesIn(CORPUS, folder).map((file) => [folder, file] as const))
    .filter(([, file]) => halfOf(file) === "test half")
    .map(([folder, file]) => {
      const hash = createHash("sha256").update(readFileSync(join(CORPUS, folder, file)));
      return `${hash.digest("hex")}  ${folder}/${file}\n`;
    })
    .join("");
}

/** 01 to 05 of each kind may be looked at and tuned on; 06 to 10 may not. */
function halfOf(name: string): Part {
  return numberOf(name) <= 5 ? "development half" : "test half";
}

const numberOf = (name: string): number => Number(/-(\d+)/.exec(name)?.[1]);

function missingDates(text: string, dates: Label["dates"]): string[] {
  let from = 0;
  return dates
    .map(({ quote }) => quote)
    .filter((quote) => {
      const start = text.indexOf(quote, from);
      if (start >= 0) from = start + quote.length;
      return start < 0;
    });
}

const filesIn = (root: string, folder: string): string[] => readdirSync(join(root, folder)).sort();
