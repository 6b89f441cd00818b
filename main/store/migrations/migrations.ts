import { notes } from "./0001-notes.ts";
import { results } from "./0002-results.ts";
import { keysAndSettings } from "./0003-keys-and-settings.ts";
import { firstLetters } from "./0004-first-letters.ts";
import { models } from "./0005-models.ts";
import { bundles } from "./0006-bundles.ts";
import { sentenceMarks } from "./0007-sentence-marks.ts";
import { doneTasks } from "./0008-done-tasks.ts";
import { examples } from "./0009-examples.ts";
import { proofreading } from "./0010-proofreading.ts";

/** In order, append-only: the schema version of a library is how many of these it has taken. */
export const migrations: readonly string[] = [
  notes,
  results,
  keysAndSettings,
  firstLetters,
  models,
  bundles,
  sentenceMarks,
  doneTasks,
  examples,
  proofreading,
];
