import type { SpokenTurn, Turns } from "#main/nano/result.ts";
import { createTurnCounter } from "#shared/conversation.ts";
import { speakerLabels } from "#shared/speaker-label.ts";
import type { InsightStage } from "./insight-stage.ts";

const SPOKEN: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/** Whether the document is a conversation, and who says each of its units; a speaker lasts until the block ends. */
export const turns: InsightStage<Turns> = {
  name: "turns",
  version: 1,
  empty: { isConversation: false, of: [], speakers: [] },
  async run({ units }, pace) {
    const counter = createTurnCounter();
    const of: SpokenTurn[][] = [];
    const speakers = new Set<string>();
    let turn: SpokenTurn | null = null;
    let block = -1;
    let message = 0;
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      if (unit.block !== block) turn = null;
      block = unit.block;
      const labels = SPOKEN.has(unit.kind) ? speakerLabels(unit.text) : [];
      if (SPOKEN.has(unit.kind)) {
        counter.add(
          block,
          labels.map(({ name }) => name),
        );
      }
      const said: SpokenTurn[] = [];
      const before = labels[0]?.lineStart ?? unit.text.length;
      if (turn !== null && before > 0) said.push({ ...turn, said: { start: 0, end: before } });
      for (const [index, { name, nameStart, nameEnd, bodyStart }] of labels.entries()) {
        message += 1;
        const end = labels[index + 1]?.lineStart ?? unit.text.length;
        turn = {
          name,
          unit: unit.index,
          start: nameStart,
          end: nameEnd,
          message,
          said: { start: bodyStart, end },
        };
        said.push(turn);
        speakers.add(name);
      }
      of.push(said);
    }
    if (!counter.isConversation()) return { isConversation: false, of: of.map(() => []), speakers: [] };
    return { isConversation: true, of, speakers: [...speakers] };
  },
};

/** Who says what stands at an offset of a unit, or null. */
export function turnAt({ of }: Turns, unit: number, offset: number): SpokenTurn | null {
  return of[unit]?.findLast(({ said }) => said.start <= offset) ?? null;
}
