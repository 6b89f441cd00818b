import { z } from "zod";
import { exampleSet } from "./examples.ts";
import { bundleReport } from "./bundle.ts";
import { documentRecord, readSource, source } from "./summary.ts";
import { entity } from "./unit.ts";

export const AGGREGATE_KINDS = [
  "tasks",
  "questions",
  "decisions",
  "facts",
  "timeline",
  "outline",
  "topics",
  "glossary",
  "names",
  "quotes",
  "rows",
  "logs",
  "statistics",
  "people",
  "state",
  "labels",
] as const;
export const aggregateKind = z.enum(AGGREGATE_KINDS);
export type AggregateKind = z.infer<typeof aggregateKind>;

/** What a source says of its item: states it, names who says it, its owner, due date or answer, or stands under it. */
export const ITEM_REASONS = [
  "task",
  "owner",
  "due",
  "question",
  "answer",
  "decision",
  "fact",
  "date",
  "heading",
  "topic",
  "definition",
  "name",
  "quote",
  "row",
  "line",
  "length",
  "mark",
  "label",
  "speaker",
  "statement",
  "state",
  "urgency",
  "category",
] as const;
export const itemSource = source.extend({ reason: z.enum(ITEM_REASONS) });
export type ItemSource = z.infer<typeof itemSource>;

/**
 * A date as written, and what it means in ISO 8601: a day ("2026-03-19"), a minute ("2026-03-19T15:00"), a month
 * ("2026-03"), a week ("2026-W12"), a year, a length ("P2W") or a rhythm ("R/P1W"). Null where it cannot be told.
 */
export const writtenDate = z.object({ text: z.string(), date: z.string().nullable() });
export type WrittenDateText = z.infer<typeof writtenDate>;

const sources = z.array(itemSource).min(1);

/**
 * Whose it is, by the fullest name in the document; `sources` where the name stands outside the task's own slice.
 * `isTicked`: the person ticked it as done, and the text does not say so.
 */
export const taskItem = z.object({
  text: z.string(),
  sources,
  owner: z.object({ name: z.string(), sources: z.array(itemSource) }).nullable(),
  due: writtenDate.nullable(),
  isDone: z.boolean(),
  isTicked: z.boolean(),
});
export type TaskItem = z.infer<typeof taskItem>;

/** A question and who asked it, with its answer where one was found. */
export const questionItem = z.object({
  text: z.string(),
  sources,
  speaker: z.string().nullable(),
  answer: z.object({ text: z.string(), sources, speaker: z.string().nullable() }).nullable(),
});
export type QuestionItem = z.infer<typeof questionItem>;

export const decisionItem = z.object({ text: z.string(), sources });
export type DecisionItem = z.infer<typeof decisionItem>;

/** A sentence or table row with figures, names or dates; `holds` are those, in order. */
export const factItem = z.object({
  text: z.string(),
  sources,
  holds: z.array(entity.pick({ kind: true, text: true })),
});
export type FactItem = z.infer<typeof factItem>;

/** Something with its time; `date.date` is never a length or a rhythm here. */
export const timelineItem = z.object({
  text: z.string(),
  sources,
  date: writtenDate.extend({ date: z.string() }),
});
export type TimelineItem = z.infer<typeof timelineItem>;

/**
 * A heading and the sentence that says most of what stands right under it, or null where nothing does. `level` is 1 for
 * the highest, each deeper one stands one further in. In a text without headings its passages stand for them, each by
 * its own such sentence.
 */
export const outlineItem = z.object({
  text: z.string(),
  sources,
  level: z.int().min(1),
  topic: z.object({ text: z.string(), sources }).nullable(),
});
export type OutlineItem = z.infer<typeof outlineItem>;

/** A matter by its key phrase, with `phrases` that go along with it; the sources are all sentences about it, in order. */
export const topicItem = z.object({ text: z.string(), sources, phrases: z.array(z.string()) });
export type TopicItem = z.infer<typeof topicItem>;

/** A term and what the text says that it is, or what it is short for. `text` is that meaning. */
export const glossaryItem = z.object({
  text: z.string(),
  sources,
  term: z.string(),
  how: z.enum(["definition", "abbreviation"]),
});
export type GlossaryItem = z.infer<typeof glossaryItem>;

/** Somebody or something named, and what; the sources are all mentions. `name` is one of which nothing tells what it is. */
export const nameItem = z.object({
  text: z.string(),
  sources,
  is: z.enum(["person", "organisation", "place", "product", "name", "email", "phone", "url"]),
});
export type NameItem = z.infer<typeof nameItem>;

/** Words in quotation marks, and who says them where that is told. */
export const quoteItem = z.object({ text: z.string(), sources, speaker: z.string().nullable() });
export type QuoteItem = z.infer<typeof quoteItem>;

/**
 * What a table says: of all of it, of one column, of its trend over time, or of a day or row unlike the rest; `text` is a
 * sentence. The sources are whole rows. Figures are those of a column of numbers, `sum` also where it means little.
 */
export const rowItem = z.object({
  text: z.string(),
  sources,
  about: z.enum(["table", "column", "trend", "unusual"]),
  column: z.string().nullable(),
  figures: z
    .object({
      count: z.int(),
      missing: z.int(),
      min: z.number(),
      max: z.number(),
      sum: z.number(),
      median: z.number(),
    })
    .nullable(),
});
export type RowItem = z.infer<typeof rowItem>;

/**
 * What log lines say: all, those of one level or of one template, or those of an hour or minute unlike the rest. The
 * sources are the first and the last such line. Times as in the lines: YYYY-MM-DDTHH:MM:SS, "--MM-DDTHH:MM:SS" or
 * "THH:MM:SS".
 */
export const logItem = z.object({
  text: z.string(),
  sources,
  about: z.enum(["log", "level", "template", "unusual"]),
  level: z.enum(["trace", "debug", "info", "warn", "error", "fatal"]).nullable(),
  count: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type LogItem = z.infer<typeof logItem>;

export const STATISTICS = [
  "words",
  "sentences",
  "characters",
  "minutes",
  "languages",
  "grade",
  "ease",
  "lix",
  "longest",
  "demands",
  "fillers",
] as const;
/**
 * A figure of the whole text, and a sentence that says it. `minutes` is the time to read it; `grade`, `ease` (English) and
 * `lix` (other languages) are its reading level. Sources are those of what is counted, where that stands somewhere.
 */
export const statisticItem = z.object({
  text: z.string(),
  name: z.enum(STATISTICS),
  value: z.number(),
  sources: z.array(itemSource),
});
export type StatisticItem = z.infer<typeof statisticItem>;

/** Somebody who speaks in a conversation, by the fullest name, with the statements that say most, in order of the text. */
export const personItem = z.object({
  text: z.string(),
  sources,
  messages: z.int(),
  statements: z.array(z.object({ text: z.string(), sources })),
});
export type PersonItem = z.infer<typeof personItem>;

/**
 * How a conversation stands, with the sentences that tell: first its state, then its urgency and category where its words
 * say so. `waitingFor` is null where nobody is named.
 */
export const stateItem = z.discriminatedUnion("about", [
  z.object({
    about: z.literal("state"),
    text: z.string(),
    sources,
    state: z.enum(["open", "waiting", "resolved"]),
    waitingFor: z.string().nullable(),
  }),
  z.object({ about: z.literal("urgency"), text: z.string(), sources, urgency: z.enum(["high", "low"]) }),
  z.object({
    about: z.literal("category"),
    text: z.string(),
    sources,
    category: z.enum(["billing", "fault", "access", "delivery", "appointment", "feedback"]),
  }),
]);
export type StateItem = z.infer<typeof stateItem>;
/**
 * A label by a person's own examples, of the whole text or of one of its sentences; `margin` is how much nearer the text is
 * to it than to the next label, from 0 to 2. The source of a whole text is its sentence nearest to the label.
 */
export const labelItem = z.object({
  text: z.string(),
  set: exampleSet,
  label: z.string(),
  about: z.enum(["document", "unit"]),
  margin: z.number(),
  sources: z.array(itemSource),
});
export type LabelItem = z.infer<typeof labelItem>;

export const AGGREGATE_NOTICES = [
  "empty",
  "nothing-found",
  "other-language",
  "no-date",
  "incomplete",
  "sampled",
  "no-examples",
  "accuracy",
  "notes-read",
  "notes-left-out",
  "no-notes",
] as const;
/** What a reader should know about the result; `message` says it in plain words. */
export const aggregateNotice = z.object({ code: z.enum(AGGREGATE_NOTICES), message: z.string() });
export type AggregateNotice = z.infer<typeof aggregateNotice>;

export const AGGREGATE_SCHEMA_VERSION = 1;
const common = {
  schemaVersion: z.literal(AGGREGATE_SCHEMA_VERSION),
  documents: z.array(documentRecord),
  read: z.object({ characters: z.int(), units: z.int() }),
  units: z.object({ computed: z.int(), cached: z.int() }),
  /** The day from which relative dates were counted, or null when none was known. */
  date: z.string().nullable(),
  notices: z.array(aggregateNotice),
  /** Only of a bundle: what was read of it. */
  bundle: bundleReport.optional(),
};

/**
 * What was found of one kind, every item traced to the exact characters. Tasks: open ones by owner and date, then done
 * ones. Questions: open ones, then answered ones. Facts: most telling first. Timeline: in order of time. Topics: the
 * largest first. Glossary: by term. Names: by kind, the most frequent first. Logs: worst and most frequent first. People: who says most first. Others: in order of the text.
 */
export const aggregate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tasks"), items: z.array(taskItem), ...common }),
  z.object({ kind: z.literal("questions"), items: z.array(questionItem), ...common }),
  z.object({ kind: z.literal("decisions"), items: z.array(decisionItem), ...common }),
  z.object({ kind: z.literal("facts"), items: z.array(factItem), ...common }),
  z.object({ kind: z.literal("timeline"), items: z.array(timelineItem), ...common }),
  z.object({ kind: z.literal("outline"), items: z.array(outlineItem), ...common }),
  z.object({ kind: z.literal("topics"), items: z.array(topicItem), ...common }),
  z.object({ kind: z.literal("glossary"), items: z.array(glossaryItem), ...common }),
  z.object({ kind: z.literal("names"), items: z.array(nameItem), ...common }),
  z.object({ kind: z.literal("quotes"), items: z.array(quoteItem), ...common }),
  z.object({ kind: z.literal("rows"), items: z.array(rowItem), ...common }),
  z.object({ kind: z.literal("logs"), items: z.array(logItem), ...common }),
  z.object({ kind: z.literal("statistics"), items: z.array(statisticItem), ...common }),
  z.object({ kind: z.literal("people"), items: z.array(personItem), ...common }),
  z.object({ kind: z.literal("state"), items: z.array(stateItem), ...common }),
  z.object({ kind: z.literal("labels"), items: z.array(labelItem), ...common }),
]);
export type Aggregate = z.infer<typeof aggregate>;

/**
 * `date` is the day the text was written; that of a note is the day it was created unless one is given, and each note
 * of a bundle has its own.
 */
export const aggregateInput = z.object({
  source: readSource,
  kind: aggregateKind,
  date: z.iso.date().optional(),
});
export type AggregateInput = z.infer<typeof aggregateInput>;

/** What can be given to a calendar: tasks as such, dated events as events. */
export const calendarKind = z.enum(["tasks", "timeline"]);
