/** Counts the turns of a text to tell whether it is a conversation. */
export interface TurnCounter {
  /** A unit of prose in its block, with the names that stand before what is said in it. */
  add(block: number, names: readonly string[]): void;
  /**
   * Most units stand in blocks with names before what is said, at least two people speak, and names come back
   * (those of "Date: ...", "Place: ..." do not).
   */
  isConversation(): boolean;
}

export function createTurnCounter(): TurnCounter {
  const turnsOf = new Map<string, number>();
  const labelledBlocks = new Set<number>();
  const unitsOf = new Map<number, number>();
  let turns = 0;
  return {
    add(block, names) {
      unitsOf.set(block, (unitsOf.get(block) ?? 0) + 1);
      for (const name of names) {
        labelledBlocks.add(block);
        turnsOf.set(name, (turnsOf.get(name) ?? 0) + 1);
        turns += 1;
      }
    },
    isConversation() {
      if (turns < 3 || turnsOf.size < 2) return false;
      let spoken = 0;
      let all = 0;
      for (const [block, count] of unitsOf) {
        all += count;
        if (labelledBlocks.has(block)) spoken += count;
      }
      return turns / turnsOf.size >= 1.5 && spoken >= 0.6 * all && turns >= 0.15 * all;
    },
  };
}
