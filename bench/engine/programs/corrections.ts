import type { TextModel } from "#main/engine/generate/text-model.ts";
import { answer } from "./answer.ts";

const TOKENS = 120;
const INSTRUCTION = "Correct any spelling and grammar mistakes and repeat the text:";
const TEXTS = [
  "The quarterly report show that sales in the northern region grew by 12 percent, while the southern region lost 4 percent. The team beleives that the new pricing, which started on 3 May, explains most of the change. A second price change is planned for October, after the review with the board.",
  "Thank you for meeting with us on Tuesday. We liked the proposal and we would like to start with the small package frist. Could you send the contract and the data protection form before the end of the week? Our finance team need ten days to approve any new supplier.",
  "Water the tomatos every morning and check the leaves for small white insects. If you see any, spray the plants with soapy water in the evening. Pick the ripe fruit on Wednesday and Saturday and leave it in the box by the back door.",
];

/** Tokens a second of correcting short texts, one by one and with prompt lookup. */
export async function measureCorrections(model: TextModel): Promise<Record<string, number>> {
  const rates = { plain: { tokens: 0, ms: 0 }, lookup: { tokens: 0, ms: 0 } };
  let [drafted, accepted] = [0, 0];
  for (const text of TEXTS) {
    const prompt = model
      .template()
      .render([{ role: "user", content: `${INSTRUCTION}\n\n${text}` }])
      .flatMap(({ ids }) => ids);
    for (const way of ["plain", "lookup"] as const) {
      const { timings } = await answer(model, { prompt, tokens: TOKENS, isPlain: way === "plain" });
      rates[way].tokens += timings.decodeTokens;
      rates[way].ms += timings.decodeMs;
      drafted += timings.draftedTokens;
      accepted += timings.acceptedTokens;
    }
  }
  return {
    correctionsPlain: (1000 * rates.plain.tokens) / rates.plain.ms,
    corrections: (1000 * rates.lookup.tokens) / rates.lookup.ms,
    drafted,
    accepted,
  };
}
