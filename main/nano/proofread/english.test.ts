import { beforeAll, expect, it } from "vitest";
import { openResources } from "#main/nano/open-resources.ts";
import { languageStage } from "#main/nano/stages/language.ts";
import { englishPart, languageTexts, piecesOf } from "./proofread-stage.ts";

let languages: (texts: readonly string[]) => (string | null)[];
beforeAll(async () => {
  const { guessLanguage } = await openResources("models");
  const stage = languageStage(guessLanguage);
  languages = (texts) => {
    const batch = texts.map((text) => ({ kind: "sentence" as const, text, values: {} }));
    return stage.run(batch, () => false) as (string | null)[]; // what the stage gives
  };
});

/** The words of a paragraph that are left to be read. */
function read(text: string): string {
  return piecesOf({ kind: "sentence", text })
    .map((piece) => englishPart(piece, languages(languageTexts(piece))).text ?? "")
    .join("")
    .trim();
}

it("reads English however often a misspelled word comes again", () => {
  const texts = [
    "departement ".repeat(12).trim(),
    "The departement calls. ".repeat(8).trim(),
    "calender ".repeat(12).trim(),
    "Beautifull calender. ".repeat(9).trim(),
    "Teh teh teh teh teh teh teh teh teh.",
  ];
  expect(texts.map(read)).toEqual(texts);
});

it("reads short English sentences in which most words are misspelled", () => {
  const texts = [
    "The garden, untende for.",
    "The tenaft shll pai.",
    "Noe of the meteoritws.",
    "The soup kepes. ".repeat(8).trim(),
    "Pleese sned teh pakage tomorow.",
    "Becuase teh wether is bad tommorow.",
    "I wont come tomorrow.",
  ];
  expect(texts.map(read)).toEqual(texts);
});

it("leaves sentences of other languages out, also where they have English words, slips and names", () => {
  const texts = FOREIGN.trim()
    .split("\n")
    .map((line) => line.trim());
  expect(texts.filter((text) => read(text) !== "")).toEqual([]);
});

it("takes short sentences for those of their paragraph, whatever a title or a single word beside them says", () => {
  const text = "Ja, gern. See the plan. Bis dann. Wir treffen uns am Bahnhof und fahren in die Stadt.";
  expect(read(text)).toBe("See the plan.");
});

const FOREIGN = `
  Wir treffen uns morgen um acht am Bahnhof.
  Kannst du bitte die Rechnung an Herrn Müller sneden?
  Das Meeting mit dem Team startet um drei.
  Die Band The Beatles war im Winter in der Stadt.
  Ich habe den Termin vergessen, den Termin vergessen, den Termin vergessen.
  Nous nous retrouvons demain à huit heures à la gare.
  Le train part a dix heures.
  Les participants sont absents.
  Elle a lu The Guardian toute la matinee.
  Nos vemos mañana a las ocho en la estación.
  El doctor no esta en el hospital.
  El cliente solicita una extension del contrato.
  We zien elkaar morgen om acht uur op het station.
  De man heeft het been gebroken.
  De winter was hard en de hand van de man was koud.
  Encontramo-nos amanhã às oito na estação.
  O cliente pede uma extensao do contrato.
  O hospital fica no centro.
  Ci vediamo domani alle otto alla stazione.
  Il cliente chiede una estensione del contratto.
  Mio fratello vive a Londra.
  Vi ses i morgon klockan åtta på stationen.
  Han var den bästa i landet och hade en stor and.
  Min bror bor i London.
  Jeg bor ved The Bridge midt i byen.
`;
