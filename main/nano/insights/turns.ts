import type { SpokenTurn, Turns } from "#main/nano/result.ts";
import { createTurnCounter } from "#shared/conversation.ts";
import { speakerLabels } from "#shared/speaker-label.ts";
import type { InsightStage } from "./insight-stage.ts";

const SPOKEN: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/** Whether the document is a conversation, and who says each of its units; a speaker lasts until the block ends. */
export const turns: InsightStage<Turns> = {
  name: "turns",
  version: 1,
  empty: { isConversation: false, of: [] },
  async run({ units }, pace) {
    const counter = createTurnCounter();
    const of: (SpokenTurn | null)[] = [];
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
      const label = labels[0];
      if (label !== undefined) {
        message += 1;
        turn = { name: label.name, unit: unit.index, start: label.nameStart, end: label.nameEnd, message };
      }
      of.push(turn);
    }
    const isConversation = counter.isConversation();
    return { isConversation, of: isConversation ? of : of.map(() => null) };
  },
};
