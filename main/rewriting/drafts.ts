/** A model whose rewrites were measured on the paragraphs of bench/writing: shares of sentences, from 0 to 1. */
export interface MeasuredModel {
  model: string;
  parameters: number;
  /** Sentences for which the guard found nothing in one of up to three wordings. */
  meaningKept: number;
  /** How many sentences that was measured on. */
  sentences: number;
}

/** Below this share a model writes drafts. */
export const TRUSTED_SHARE = 0.9;

export const MEASURED_MODELS: readonly MeasuredModel[] = [
  { model: "SmolLM2-135M-Instruct Q4_1", parameters: 134_515_008, meaningKept: 0.3, sentences: 33 },
];

/** Whether a model of so many parameters is no larger than one that was measured and not to be trusted. */
export const isDraftModel = (parameters: number): boolean =>
  MEASURED_MODELS.some(
    (measured) => measured.meaningKept < TRUSTED_SHARE && parameters <= measured.parameters * 1.05,
  );
