import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import type { StateItem } from "#shared/aggregates.ts";
import type { Label } from "./label.ts";
import type { Measure } from "./measure.ts";
import type { Reading } from "./read-corpus.ts";

const { signal } = new AbortController();

async function found({
  document,
  nano,
}: Reading): Promise<Extract<StateItem, { about: "state" }> | undefined> {
  const given = { kind: "state" as const, name: document.name };
  const result = await aggregateOf(nano, given, () => Promise.resolve(), signal);
  const items = result.kind === "state" ? result.items : [];
  return items.find((item) => item.about === "state");
}

const groupOf = ({ conversation, kind }: Label): string => (conversation === null ? "no conversation" : kind);

/** Whether a conversation is open, waits or is resolved: right where it is as labelled. */
export const states: Measure = {
  title: "States of conversations",
  group: "Kind",
  groupOf,
  async count(reading) {
    const label = reading.document.label.conversation;
    const state = (await found(reading))?.state;
    const right = state !== undefined && state === label?.state ? 1 : 0;
    return { found: state === undefined ? 0 : 1, right, labelled: label === null ? 0 : 1, hit: right };
  },
};

/** Whom a conversation waits for, by the name as displayed or as labelled. */
export const waits: Measure = {
  title: "Whom conversations wait for",
  group: "Kind",
  groupOf,
  async count(reading) {
    const labelled = reading.document.label.conversation?.waitingFor ?? null;
    const name = (await found(reading))?.waitingFor ?? null;
    const right = name !== null && name === labelled ? 1 : 0;
    return { found: name === null ? 0 : 1, right, labelled: labelled === null ? 0 : 1, hit: right };
  },
};
