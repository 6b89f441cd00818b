import { apiKey, createdApiKey } from "#shared/api-key.ts";
import { wireError } from "#shared/errors.ts";
import { hostInfo } from "#shared/host.ts";
import { libraryChange, libraryCopies, libraryInfo } from "#shared/library.ts";
import { note, noteItem, noteList, noteSaveResult, searchHit } from "#shared/note.ts";
import { settings } from "#shared/settings.ts";
import {
  documentRecord,
  documentSource,
  notice,
  source,
  stageReport,
  summary,
  summaryEvent,
  summaryLine,
  summaryTrace,
  textSelector,
  tracedUnit,
  unitsResult,
} from "#shared/summary.ts";
import { textChange } from "#shared/text-change.ts";
import { entity, unitReport } from "#shared/unit.ts";

const answered = {
  ApiKey: apiKey,
  CreatedApiKey: createdApiKey,
  DocumentRecord: documentRecord,
  Entity: entity,
  Error: wireError,
  HostInfo: hostInfo,
  LibraryChange: libraryChange,
  LibraryCopies: libraryCopies,
  LibraryInfo: libraryInfo,
  Note: note,
  NoteItem: noteItem,
  NoteList: noteList,
  NoteSaveResult: noteSaveResult,
  Notice: notice,
  SearchHit: searchHit,
  Settings: settings,
  Source: source,
  StageReport: stageReport,
  Summary: summary,
  SummaryEvent: summaryEvent,
  SummaryLine: summaryLine,
  SummaryTrace: summaryTrace,
  TextSelector: textSelector,
  TracedUnit: tracedUnit,
  UnitReport: unitReport,
  UnitsResult: unitsResult,
};
const asked = { DocumentSource: documentSource, TextChange: textChange };

/** The schemas that the OpenAPI document names once and refers to; a new one of the contract is one line here. */
export const namedSchemas = Object.fromEntries([
  ...Object.entries(answered).map(
    ([name, schema]) => [name, { schema, strategy: "output" as const }] as const,
  ),
  ...Object.entries(asked).map(([name, schema]) => [name, { schema, strategy: "input" as const }] as const),
]);
