/** A language of byte strings, recognized a byte at a time. States are small whole numbers. */
export interface ByteAutomaton {
  readonly start: number;
  /** The state after one more byte, or -1 when nothing of the language begins so. */
  step(state: number, byte: number): number;
  /** Whether what was read is of the language. */
  isAccepting(state: number): boolean;
  /**
   * A state that lets through the same next `horizon` bytes, the same one for as many states as possible: how many
   * characters a text may still have matters only near its limit.
   */
  alike(state: number, horizon: number): number;
}

/** Remembers the steps of an automaton whose own are slow. */
export function remembered(automaton: ByteAutomaton): ByteAutomaton {
  const tables = new Map<number, Int32Array>();
  let lastState = -1;
  let lastTable: Int32Array | undefined;
  return {
    start: automaton.start,
    isAccepting: (state) => automaton.isAccepting(state),
    alike: (state, horizon) => automaton.alike(state, horizon),
    step(state, byte) {
      if (state !== lastState) {
        lastTable = tables.get(state);
        if (lastTable === undefined) {
          if (tables.size >= TABLES_MAX) tables.clear();
          lastTable = new Int32Array(256).fill(UNKNOWN);
          tables.set(state, lastTable);
        }
        lastState = state;
      }
      const table = lastTable ?? NO_TABLE;
      const known = table[byte] ?? UNKNOWN;
      if (known !== UNKNOWN) return known;
      const next = automaton.step(state, byte);
      table[byte] = next;
      return next;
    },
  };
}

const UNKNOWN = -2;
const TABLES_MAX = 20_000;
const NO_TABLE = new Int32Array(0);
