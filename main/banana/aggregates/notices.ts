import type { InsightDocument } from "#main/nano/insight-result.ts";
import type { Classifier } from "#main/banana/labels/classifier.ts";
import type { AggregateKind, AggregateNotice } from "#shared/aggregates.ts";
import { LANGUAGE_SHARE_MIN, languageNames } from "#shared/language-names.ts";

/** What a reader should know about how the document was read. `items` is how many came out. */
export function aggregateNotices(
  document: InsightDocument,
  kind: AggregateKind,
  items: number,
): AggregateNotice[] {
  if (document.units.length === 0) {
    return [{ code: "empty", message: "There is nothing to read yet: the note is empty." }];
  }
  return [
    ...(items === 0 ? [{ code: "nothing-found" as const, message: `No ${WORDS[kind]} found here.` }] : []),
    ...sampled(document, kind),
    ...incomplete(document, kind),
    ...otherLanguage(document, kind),
    ...withoutDate(document, kind),
  ];
}

const WORDS: Readonly<Record<AggregateKind, string>> = {
  tasks: "tasks were",
  questions: "questions were",
  decisions: "decisions were",
  facts: "figures, dates or names were",
  timeline: "dates were",
  outline: "headings or passages were",
  topics: "topics were",
  glossary: "definitions or abbreviations were",
  names: "names or addresses were",
  quotes: "quotations were",
  rows: "tables were",
  logs: "log lines were",
  labels: "labels were",
  statistics: "words were",
  people: "messages of people were",
  state: "messages that show a state were",
};

/** Stages that each aggregate is made of, and what a reader calls their part. */
const PARTS: Readonly<Record<AggregateKind, readonly string[]>> = {
  tasks: ["clean", "language", "tasks", "dates", "people"],
  questions: ["clean", "questions"],
  decisions: ["clean", "language"],
  facts: ["clean", "figures", "names"],
  timeline: ["clean", "dates"],
  outline: ["clean", "words"],
  topics: ["clean", "words", "keyphrases"],
  glossary: ["clean", "language", "people"],
  names: ["names", "figures", "named", "people"],
  quotes: ["clean", "normalize", "quotes", "people"],
  rows: ["tables"],
  logs: ["log", "logs"],
  labels: ["clean", "embed"],
  statistics: ["clean", "language", "words", "statistics", "reading", "modality", "fillers"],
  people: ["clean", "words", "people"],
  state: ["clean", "questions", "people"],
};
const PART_NAMES: Readonly<Record<string, string>> = {
  clean: "the words",
  language: "the language",
  people: "full names",
  figures: "figures",
  keyphrases: "key phrases",
};

function incomplete({ missing, units: all }: InsightDocument, kind: AggregateKind): AggregateNotice[] {
  return missing
    .filter(({ stage }) => PARTS[kind].includes(stage))
    .map(({ stage, units }) => {
      const where =
        units === null
          ? "in this text"
          : `in ${units} of ${all.length} ${all.length === 1 ? "sentence" : "sentences"}`;
      const part = PART_NAMES[stage] ?? stage;
      return {
        code: "incomplete",
        message: `A part is missing: ${part} could not be read ${where}. The rest stands; try again.`,
      };
    });
}

/** Labels are a person's own: where there are none, and how far they can be relied on. */
export function labelNotices(kind: AggregateKind, classifiers: readonly Classifier[]): AggregateNotice[] {
  if (kind !== "labels") return [];
  if (classifiers.length === 0) {
    const message =
      "Labels are off. Give at least five examples in English of each of two labels: nano-banana examples add.";
    return [{ code: "no-examples", message }];
  }
  return classifiers.map(({ set, accuracy }) => ({
    code: "accuracy",
    message: `${set}: ${accuracy.message}`,
  }));
}

/** Of very many rows or lines a fair choice is read. */
function sampled({ records }: InsightDocument, kind: AggregateKind): AggregateNotice[] {
  if (records === null || records.read === records.total) return [];
  if (kind !== "rows" && kind !== "logs") return [];
  const [read, total] = [records.read, records.total].map((count) => count.toLocaleString("en-GB"));
  const what = kind === "rows" ? "rows" : "lines";
  const message = `${read} of ${total} ${what} were read, chosen evenly: counts and sums are those of the ${what} read.`;
  return [{ code: "sampled", message }];
}

function otherLanguage({ statistics }: InsightDocument, kind: AggregateKind): AggregateNotice[] {
  if (kind !== "tasks") return [];
  const others = statistics.languages.filter(
    ({ code, share }) => code !== "en" && share >= LANGUAGE_SHARE_MIN,
  );
  const [plain, none] = [true, false].map((isRead) =>
    others.filter(({ code }) => PLAIN_TASKS.has(code) === isRead).map(({ code }) => code),
  );
  return [
    ...says(plain, "were searched for plain requests, promises and duties alone."),
    ...says(none, "were not searched for tasks; checkboxes and lists of tasks were."),
  ];
}

function says(codes: readonly string[] | undefined, words: string): AggregateNotice[] {
  if (codes === undefined || codes.length === 0) return [];
  return [{ code: "other-language", message: `Sentences in ${languageNames(codes)} ${words}` }];
}

/** Languages whose tasks are found in their plain forms. */
const PLAIN_TASKS: ReadonlySet<string> = new Set(["de", "fr", "es"]);

/** A relative date means nothing without the day of writing. */
function withoutDate({ date, joined }: InsightDocument, kind: AggregateKind): AggregateNotice[] {
  if (date !== null || (kind !== "tasks" && kind !== "timeline")) return [];
  const count = joined.dates.filter((written) => written.kind === "date" && written.iso === null).length;
  if (count === 0) return [];
  const dates = count === 1 ? "1 date leans" : `${count} dates lean`;
  return [
    {
      code: "no-date",
      message: `${dates} on the day this was written, which is not known. Name it, and they are resolved.`,
    },
  ];
}
