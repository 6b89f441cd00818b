import { UNIT_KINDS } from "#shared/unit.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { plainText } from "./plain-text.ts";

/** The unit's words as a person reads them: without Markdown marks, white space folded. */
export const cleanStage: UnitStage<string> = {
  name: "clean",
  version: 4,
  kinds: UNIT_KINDS,
  runs: "pool",
  options: {},
  model: null,
  needs: [],
  run: (batch, isAborted) => batch.map(({ text, kind }) => (isAborted() ? "" : plainText(text, kind))),
};
