import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Label, label } from "./label.ts";

export const CORPUS = import.meta.dirname;
export const HALVES = ["development", "test"] as const;
export type Half = (typeof HALVES)[number];

/** A document of the corpus with what a person wrote about it from the text alone. */
export interface LabelledDocument {
  /** Kind and number, such as "recipe-04". */
  name: string;
  half: Half;
  text: string;
  label: Label;
}

/**
 * The documents in the order of their names, each with its label.
 * @throws Error when a label breaks the format, stands alone, or quotes what its document does not say.
 */
export function loadCorpus(): LabelledDocument[] {
  const labels = filesIn("labels");
  const documents = filesIn("documents");
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
    return { name, half: halfOf(name), text, label: parsed.data };
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
    .flatMap((folder) => filesIn(folder).map((file) => [folder, file] as const))
    .filter(([, file]) => halfOf(file) === "test")
    .map(([folder, file]) => {
      const hash = createHash("sha256").update(readFileSync(join(CORPUS, folder, file)));
      return `${hash.digest("hex")}  ${folder}/${file}\n`;
    })
    .join("");
}

/** 01 to 05 of each kind may be looked at and tuned on; 06 to 10 may not. */
function halfOf(name: string): Half {
  return Number(/-(\d+)/.exec(name)?.[1]) <= 5 ? "development" : "test";
}

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

const filesIn = (folder: string): string[] => readdirSync(join(CORPUS, folder)).sort();
const read = (folder: string, file: string): string => readFileSync(join(CORPUS, folder, file), "utf8");
