import type { InsightDocument } from "#main/nano/insight-result.ts";
import type { Aggregate, AggregateKind, AggregateNotice } from "#shared/aggregates.ts";
import type { Classifier } from "#main/banana/labels/classifier.ts";
import { breath, type Pace } from "#main/banana/pace.ts";
import { selectionOf, unitScores } from "#main/banana/select.ts";
import { decisions } from "./decisions.ts";
import { facts } from "./facts.ts";
import { glossary } from "./glossary.ts";
import type { GatherInput } from "./item.ts";
import { labels } from "./labels.ts";
import { logs } from "./logs.ts";
import { names } from "./names.ts";
import { aggregateNotices, labelNotices } from "./notices.ts";
import { outline } from "./outline.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import { quotes } from "./quotes.ts";
import { rows } from "./rows.ts";
import { statistics } from "./statistics.ts";
import { state } from "./state.ts";
import { tasks } from "./tasks.ts";
import { timeline } from "./timeline.ts";
import { topics } from "./topics.ts";

/** An aggregate as decided from nano results. */
export type BananaAggregate = { [Kind in AggregateKind]: ItemsOf<Kind> }[AggregateKind] & {
  notices: AggregateNotice[];
};

type ItemsOf<Kind extends AggregateKind> = Pick<Extract<Aggregate, { kind: Kind }>, "kind" | "items">;

/** Every aggregate. A new one is a file and a line here, beside its name and item in the contract. */
const AGGREGATES: {
  readonly [Kind in AggregateKind]: (input: GatherInput) => ItemsOf<Kind> | Promise<ItemsOf<Kind>>;
} = {
  tasks: (input) => ({ kind: "tasks", items: tasks(input) }),
  questions: (input) => ({ kind: "questions", items: questions(input) }),
  decisions: (input) => ({ kind: "decisions", items: decisions(input) }),
  facts: (input) => ({ kind: "facts", items: facts(input) }),
  timeline: (input) => ({ kind: "timeline", items: timeline(input) }),
  outline: (input) => ({ kind: "outline", items: outline(input) }),
  topics: (input) => ({ kind: "topics", items: topics(input) }),
  glossary: (input) => ({ kind: "glossary", items: glossary(input) }),
  names: (input) => ({ kind: "names", items: names(input) }),
  quotes: (input) => ({ kind: "quotes", items: quotes(input) }),
  rows: (input) => ({ kind: "rows", items: rows(input) }),
  labels: (input) => ({ kind: "labels", items: labels(input) }),
  logs: (input) => ({ kind: "logs", items: logs(input) }),
  statistics: (input) => ({ kind: "statistics", items: statistics(input) }),
  people: async (input) => ({ kind: "people", items: await people(input) }),
  state: (input) => ({ kind: "state", items: state(input) }),
};

/** What to gather, of a document by its id, with what names labels. */
export interface AggregateChoice {
  kind: AggregateKind;
  name: string;
  classifiers?: readonly Classifier[];
}

/**
 * Gathers what a document holds of one kind, every item with its sources. Pure: the same document gives the same bytes.
 * `name` is the document id that sources carry; `breathe` is awaited every few dozen units. @throws AppError `cancelled`.
 */
export async function aggregateOf(
  document: InsightDocument,
  { kind, name, classifiers = [] }: AggregateChoice,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<BananaAggregate> {
  const pace: Pace = { breathe, signal };
  await breath(pace);
  const selection = await selectionOf(document, name, pace);
  const scores = await unitScores(document, selection, pace);
  const found = await AGGREGATES[kind]({ document, selection, scores, classifiers });
  await breath(pace);
  return {
    ...found,
    notices: [...labelNotices(kind, classifiers), ...aggregateNotices(document, kind, found.items.length)],
  };
}
