import {
  aggregate,
  aggregateNotice,
  decisionItem,
  factItem,
  glossaryItem,
  itemSource,
  outlineItem,
  questionItem,
  taskItem,
  timelineItem,
  topicItem,
  writtenDate,
} from "#shared/aggregates.ts";
import { apiKey, createdApiKey } from "#shared/api-key.ts";
import { coverage, coverageItem } from "#shared/coverage.ts";
import { replay, replayDifference, summaryRecord } from "#shared/record.ts";
import { wireError } from "#shared/errors.ts";
import { violation } from "#shared/faithfulness.ts";
import { hostInfo } from "#shared/host.ts";
import {
  chatMessage,
  contentPart,
  embedResult,
  engineRecord,
  generateRequest,
  generateResult,
  scoreResult,
  timings,
  tokenLogprob,
} from "#shared/engine.ts";
import { inspection, memoryNeed, tensorsOfType } from "#shared/inspection.ts";
import { libraryChange, libraryCopies, libraryInfo } from "#shared/library.ts";
import { generateEvent, inspectedModel, model, modelDetails, modelFit } from "#shared/models.ts";
import { note, noteItem, noteList, noteSaveResult, searchHit } from "#shared/note.ts";
import { appliedMark, sentenceMark } from "#shared/marks.ts";
import {
  rewrite,
  rewriteEvent,
  rewriteRecord,
  rewriteReplay,
  rewriteUnit,
  rewriteWording,
} from "#shared/rewrite.ts";
import { settings } from "#shared/settings.ts";
import {
  documentRecord,
  documentSource,
  leftOut,
  notice,
  refusedWording,
  source,
  stageReport,
  stepTiming,
  summary,
  summaryEvent,
  summaryLine,
  summaryTrace,
  textSelector,
  tracedUnit,
  unitsResult,
} from "#shared/summary.ts";
import { textChange } from "#shared/text-change.ts";
import { entity, inspectedUnit } from "#shared/unit.ts";

const answered = {
  Aggregate: aggregate,
  AggregateNotice: aggregateNotice,
  ApiKey: apiKey,
  AppliedMark: appliedMark,
  Coverage: coverage,
  CoverageItem: coverageItem,
  CreatedApiKey: createdApiKey,
  DecisionItem: decisionItem,
  DocumentRecord: documentRecord,
  EmbedResult: embedResult,
  EngineRecord: engineRecord,
  Entity: entity,
  Error: wireError,
  FactItem: factItem,
  GlossaryItem: glossaryItem,
  GenerateEvent: generateEvent,
  GenerateResult: generateResult,
  HostInfo: hostInfo,
  InspectedModel: inspectedModel,
  Inspection: inspection,
  ItemSource: itemSource,
  LeftOut: leftOut,
  LibraryChange: libraryChange,
  LibraryCopies: libraryCopies,
  LibraryInfo: libraryInfo,
  MemoryNeed: memoryNeed,
  Model: model,
  ModelDetails: modelDetails,
  ModelFit: modelFit,
  Note: note,
  NoteItem: noteItem,
  NoteList: noteList,
  NoteSaveResult: noteSaveResult,
  Notice: notice,
  OutlineItem: outlineItem,
  QuestionItem: questionItem,
  RefusedWording: refusedWording,
  Replay: replay,
  ReplayDifference: replayDifference,
  Rewrite: rewrite,
  RewriteEvent: rewriteEvent,
  RewriteRecord: rewriteRecord,
  RewriteReplay: rewriteReplay,
  RewriteUnit: rewriteUnit,
  RewriteWording: rewriteWording,
  ScoreResult: scoreResult,
  SearchHit: searchHit,
  SentenceMark: sentenceMark,
  Settings: settings,
  Source: source,
  StageReport: stageReport,
  StepTiming: stepTiming,
  Summary: summary,
  SummaryEvent: summaryEvent,
  SummaryLine: summaryLine,
  SummaryRecord: summaryRecord,
  SummaryTrace: summaryTrace,
  TaskItem: taskItem,
  TensorsOfType: tensorsOfType,
  TextSelector: textSelector,
  TimelineItem: timelineItem,
  Timings: timings,
  TokenLogprob: tokenLogprob,
  TopicItem: topicItem,
  TracedUnit: tracedUnit,
  InspectedUnit: inspectedUnit,
  UnitsResult: unitsResult,
  Violation: violation,
  WrittenDate: writtenDate,
};
const asked = {
  ChatMessage: chatMessage,
  ContentPart: contentPart,
  GenerateRequest: generateRequest,
  DocumentSource: documentSource,
  TextChange: textChange,
};

/** The schemas that the OpenAPI document names once and refers to; a new one of the contract is one line here. */
export const namedSchemas = Object.fromEntries([
  ...Object.entries(answered).map(
    ([name, schema]) => [name, { schema, strategy: "output" as const }] as const,
  ),
  ...Object.entries(asked).map(([name, schema]) => [name, { schema, strategy: "input" as const }] as const),
]);
