import { expect, it } from "vitest";
import { openResources } from "#main/nano/open-resources.ts";
import { englishPart, languageTexts, piecesOf } from "#main/nano/proofread/proofread-stage.ts";
import { languageStage } from "#main/nano/stages/language.ts";
import { loadErroneous } from "./corpus.ts";

it("takes every erroneous sentence of the development half for English, alone and again and again", async () => {
  const { guessLanguage } = await openResources("models");
  const stage = languageStage(guessLanguage);
  const sentences = loadErroneous("development").map(({ text }) => text);
  const left = [...sentences, ...sentences.map((text) => `${text} `.repeat(8).trim())].filter((text) =>
    piecesOf({ kind: "sentence", text }).some((piece) => {
      const batch = languageTexts(piece).map((words) => ({
        kind: "sentence" as const,
        text: words,
        values: {},
      }));
      const guesses = stage.run(batch, () => false) as (string | null)[]; // it runs at once
      return englishPart(piece, guesses).foreign.length > 0;
    }),
  );
  expect({ count: sentences.length > 200, left }).toEqual({ count: true, left: [] });
});
