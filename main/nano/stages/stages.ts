import type { UnitStage } from "#main/nano/stage.ts";
import { cleanStage } from "./clean.ts";
import { datesStage } from "./dates.ts";
import { definitionsStage } from "./definitions.ts";
import { embedStage } from "./embed.ts";
import { figuresStage } from "./figures.ts";
import { fillersStage } from "./fillers.ts";
import { keyphrasesStage } from "./keyphrases.ts";
import { languageStage } from "./language.ts";
import { logStage } from "./log.ts";
import { modalityStage } from "./modality.ts";
import { namedStage } from "./named.ts";
import { personsStage } from "./persons.ts";
import { namesStage } from "./names.ts";
import { normalizeStage } from "./normalize.ts";
import { questionsStage } from "./questions.ts";
import { quotesStage } from "./quotes.ts";
import { readingStage } from "./reading.ts";
import { segmentStage } from "./segment.ts";
import type { Resources } from "./resources.ts";
import { tasksStage } from "./tasks.ts";
import { wordsStage } from "./words.ts";

/**
 * Every unit stage, each after those it needs; a summary runs those without a depth. A new stage is one file, one line
 * here, and its value's type in `values.ts`.
 */
export function unitStages({ table, names, guessLanguage, icu }: Resources): readonly UnitStage[] {
  return [
    segmentStage(icu),
    cleanStage,
    languageStage(guessLanguage),
    wordsStage(icu),
    embedStage(table),
    keyphrasesStage(table),
    figuresStage,
    namesStage(table),
    datesStage,
    tasksStage(table),
    questionsStage,
    normalizeStage,
    modalityStage,
    fillersStage,
    quotesStage,
    definitionsStage,
    namedStage,
    personsStage(table, names),
    readingStage,
    logStage,
  ];
}
