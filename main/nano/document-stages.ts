import type { DocumentStage } from "./document-stage.ts";
import { documentStatistics } from "./document-statistics.ts";
import type { DocumentStatistics } from "./result.ts";

/** The value of every document stage, by name. */
export interface DocumentValues {
  statistics: DocumentStatistics;
}

export type DocumentStages = {
  readonly [Name in keyof DocumentValues]: DocumentStage<DocumentValues[Name]>;
};

/** Every document stage. A new one is one file, one line here and one in `DocumentValues`. */
export const documentStages: DocumentStages = {
  statistics: documentStatistics,
};
