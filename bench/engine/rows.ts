import type { Measure } from "./samples.ts";
import type { BENCH_MODELS } from "./shapes.ts";

/** `real` is the fetched model, the others are of random weights. */
export type ModelKey = keyof typeof BENCH_MODELS | "real";

/** One line of the table: a measure of one model against a peer or another way of the engine's own. */
export interface Row {
  title: string;
  model: ModelKey;
  measure: Measure;
  unit: string;
  against: "llama" | "transformers" | { measure: string; title: string };
  /** Of the engine's figure to the other. */
  goal: { atLeast: number } | { atMost: number };
}

const SMALL = ["Q4_0", "Q4_1", "Q8_0"] as const;
const MIXED = ["Q4_K_M_05B", "Q4_K_M_15B"] as const;

type RowOptions = Pick<Row, "goal"> & { against?: Row["against"] };

const rows =
  (title: string, measure: Measure, unit: string) =>
  (models: readonly ModelKey[], { against = "llama", goal }: RowOptions): Row[] =>
    models.map((model) => ({ title, model, measure, unit, against, goal }));

const shallow = rows("Decode, context 0", "shallow", "tokens/s");
const deep = rows("Decode, context 1,024", "deep", "tokens/s");
const memory = rows("Peak memory", "memory", "MiB");

/** Section 2 of the plan for the engine. */
export const ROWS: readonly Row[] = [
  ...shallow(SMALL, { goal: { atLeast: 1.2 } }),
  ...deep(SMALL, { goal: { atLeast: 1.2 } }),
  ...deep(SMALL, { against: "transformers", goal: { atLeast: 2 } }),
  ...shallow(MIXED, { goal: { atLeast: 1 } }),
  ...deep(MIXED, { goal: { atLeast: 1 } }),
  ...rows("Prefill 512", "prefill", "tokens/s")([...SMALL, ...MIXED], { goal: { atLeast: 1 } }),
  ...rows(
    "Second turn, 1,500 tokens cached: first token",
    "turn",
    "ms",
  )(["Q4_0", "Q4_K_M_05B"], {
    goal: { atMost: 0.5 },
  }),
  ...rows(
    "Corrections with prompt lookup",
    "corrections",
    "tokens/s",
  )(["real"], {
    against: { measure: "correctionsPlain", title: "plain decoding" },
    goal: { atLeast: 2.5 },
  }),
  ...rows(
    "Load from the converted cache",
    "load",
    "ms",
  )([...SMALL, ...MIXED, "real"], {
    goal: { atMost: 0.5 },
  }),
  ...memory(["Q4_0", "Q8_0", "Q4_K_M_15B"], { goal: { atMost: 1.2 } }),
  ...memory(["Q4_1", "Q4_K_M_05B"], { goal: { atMost: 1.5 } }),
  ...rows(
    "Scoring, 64 candidates of 30 tokens",
    "scoring",
    "candidates/s",
  )(["real"], {
    against: { measure: "scoringAlone", title: "one forward each" },
    goal: { atLeast: 3 },
  }),
  ...rows(
    "Decode held to a JSON schema",
    "form",
    "tokens/s",
  )(["real"], {
    against: { measure: "formFree", title: "free" },
    goal: { atLeast: 0.85 },
  }),
];
