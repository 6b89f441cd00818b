import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORPUS, missingQuotes } from "./corpus.ts";
import { type Label, label } from "./label.ts";
import { markdownTable } from "./markdown-table.ts";
import { isSamePerson } from "./people.ts";
import { isSame, occurrences } from "./ranges.ts";
import type { Reading } from "./read-corpus.ts";

const FOLDER = join(CORPUS, "second-reader");

/** Documents that a second person labelled without having seen the first labels: by name. @throws as `loadCorpus` */
export function loadSecondReader(documents: ReadonlyMap<string, string>): Map<string, Label> {
  return new Map(
    readdirSync(FOLDER).map((file) => {
      const name = file.replace(/\.json$/, "");
      const read = label.parse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
      const missing = missingQuotes(documents.get(name) ?? "", read);
      if (missing.length > 0) throw new Error(`${name} does not say: ${missing.join(" | ")}`);
      return [name, read];
    }),
  );
}

/** How far two readers agree on the same documents: what no way to find such things can be expected to pass by much. */
export function agreementTable(readings: readonly Pick<Reading, "document">[]): string {
  const documents = new Map(readings.map(({ document }) => [document.name, document]));
  const second = loadSecondReader(new Map([...documents].map(([name, { text }]) => [name, text])));
  const pairs: Pair[] = [...second].flatMap(([name, other]) => {
    const document = documents.get(name);
    return document ? [{ text: document.text, first: document.label, second: other }] : [];
  });
  const rows = [
    lists("Tasks", pairs, ({ tasks }) => tasks, isSameQuote),
    shares("Owners of tasks", pairs, ({ tasks }) => tasks, isSameOwner),
    shares(
      "Due dates of tasks",
      pairs,
      ({ tasks }) => tasks,
      (one, other) => one.due === other.due,
    ),
    lists("Questions", pairs, ({ questions }) => questions, isSameQuote),
    lists("Decisions", pairs, ({ decisions }) => decisions.map((quote) => ({ quote })), isSameQuote),
    lists(
      "People",
      pairs,
      ({ people }) => people,
      (one, other) => isSamePerson(one, other),
    ),
    lists("Dates and times as written", pairs, ({ dates }) => dates, isSameQuote),
    shares(
      "Dates and times as meant",
      pairs,
      ({ dates }) => dates,
      (one, other) => one.iso === other.iso,
    ),
  ];
  return `### Two readers, ${pairs.length} documents\n\n${markdownTable(["What", "First", "Second", "Agreement"], rows)}`;
}

interface Pair {
  text: string;
  first: Label;
  second: Label;
}
interface Quoted {
  quote: string;
}
type Same<Item> = (one: Item, other: Item, text: string) => boolean;

/** F1 of what one reader lists against what the other does. */
function lists<Item>(what: string, pairs: readonly Pair[], of: (label: Label) => Item[], same: Same<Item>) {
  const counts = { first: 0, second: 0, hit: 0, right: 0 };
  for (const { text, ...readers } of pairs) {
    const [first, second] = [of(readers.first), of(readers.second)];
    counts.first += first.length;
    counts.second += second.length;
    counts.hit += first.filter((one) => second.some((other) => same(one, other, text))).length;
    counts.right += second.filter((one) => first.some((other) => same(one, other, text))).length;
  }
  const [recall, precision] = [counts.hit / counts.first, counts.right / counts.second];
  const f1 = (2 * recall * precision) / (recall + precision);
  return [what, `${counts.first}`, `${counts.second}`, `F1 ${percent(f1)}`];
}

/** Of what both list, the share on which they say the same. */
function shares<Item extends Quoted>(
  what: string,
  pairs: readonly Pair[],
  of: (label: Label) => Item[],
  same: Same<Item>,
) {
  const both = pairs.flatMap(({ text, ...readers }) =>
    of(readers.first).flatMap((one) => {
      const other = of(readers.second).find((candidate) => isSameQuote(one, candidate, text));
      return other ? [{ one, other, text }] : [];
    }),
  );
  const agreed = both.filter(({ one, other, text }) => same(one, other, text)).length;
  return [what, `${both.length}`, `${both.length}`, `${percent(agreed / both.length)} %`];
}

const isSameQuote: Same<Quoted> = (one, other, text) =>
  occurrences(text, one.quote).some((place) =>
    occurrences(text, other.quote).some((candidate) => isSame(place, candidate)),
  );

const isSameOwner: Same<Label["tasks"][number]> = (one, other) =>
  one.owner === null || other.owner === null
    ? one.owner === other.owner
    : isSamePerson(one.owner, other.owner);

const percent = (share: number): string => (100 * share).toFixed(1);
