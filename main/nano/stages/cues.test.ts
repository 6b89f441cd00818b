import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";

const cuesOf = (text: string): string[] =>
  insightsOf(text).cues.map(({ kind, start, end }) => `${kind}:${text.slice(start, end).trim()}`);

/** Each label lists "kind:words" in order. Written for these tests. */
const MODALITY: readonly (readonly [string, readonly string[]])[] = [
  ["We must not open the valve before the engineer is here.", ["prohibition:must not"]],
  ["The pump **does not** start, and nobody knows why.", ["negation:not", "negation:nobody"]],
  ["Guests may park in the yard, but dogs may not enter.", ["permission:may", "prohibition:may not"]],
  ["It may rain in May, so bring a coat on 3 May.", ["possibility:may"]],
  ["Every report has to be signed by the head of office.", ["obligation:has to"]],
  ["You should call first, or at least you ought to write.", ["advice:should", "advice:ought to"]],
  ["If the seal leaks we will replace it next week.", ["condition:If", "intention:will"]],
  ["Her will was read by the notary, and free will was its topic.", []],
  ["This is not only cheaper but also faster than before.", []],
  ["There is no doubt that the new roof was worth it.", []],
  ["We have no money left for the roof.", ["negation:no"]],
  [
    "It isn’t ready, and it can’t be sold without a licence.",
    ["negation:isn’t", "negation:can’t", "negation:without"],
  ],
  [
    "Perhaps they could come, unless the train is late again.",
    ["possibility:Perhaps", "possibility:could", "condition:unless"],
  ],
  ["The old printer failed to start for the third time.", ["negation:failed to"]],
  ["I’ll ask Priya about the boxes in the cellar.", ["intention:’ll"]],
  ["Nothing but rain for three long days in the hills.", []],
  ["The test that they had to repeat was hard, was it not?", ["obligation:had to", "negation:not"]],
  ["Es darf nicht geöffnet werden, bevor der Techniker hier ist.", []],
];

const FILLERS: readonly (readonly [string, readonly string[]])[] = [
  ["Hi Ana, the boxes are here.", ["greeting:Hi Ana"]],
  ["Dear Sir or Madam,", ["greeting:Dear Sir or Madam"]],
  ["Dan: Good morning everyone!", ["greeting:Good morning everyone"]],
  ["Thanks a lot, see you tomorrow.", ["thanks:Thanks a lot", "farewell:see you tomorrow"]],
  ["Kind regards", ["farewell:Kind regards"]],
  ["Well, um, the lamp is, you know, broken.", ["filler:Well,", "filler:um,", "filler:you know"]],
  ["This kind of lamp is sort of bright.", ["filler:sort of"]],
  ["Thanks to the new seal the pump is quiet.", []],
  ["The deer said hello to the good people.", []],
  ["Hallo Jens, vielen Dank für die Pläne.", ["greeting:Hallo Jens", "thanks:vielen Dank"]],
  ["Bonjour Madame, merci beaucoup pour votre aide.", ["greeting:Bonjour Madame", "thanks:merci beaucoup"]],
  ["Hola Marta, muchas gracias por todo.", ["greeting:Hola Marta", "thanks:muchas gracias"]],
  ["Mit freundlichen Grüßen", ["farewell:Mit freundlichen Grüßen"]],
];

describe("negation and modality", () => {
  it.each(MODALITY)("%s", (text, labels) => {
    expect(cuesOf(text)).toEqual(labels);
  });
});

describe("greetings and fillers", () => {
  it.each(FILLERS)("%s", (text, labels) => {
    expect(cuesOf(text)).toEqual(labels);
  });
});
