import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { aggregate, aggregateInput, calendarKind } from "./aggregates.ts";
import { folderPath, noteGroups } from "./bundle.ts";
import { bundleTrace, bundleTraceInput } from "./bundle-trace.ts";
import { bundleChanges, changesInput } from "./changes.ts";
import { apiKey, createdApiKey, keyOrigin } from "./api-key.ts";
import { baseCall as base } from "./base-call.ts";
import { coverage } from "./coverage.ts";
import { replay, replayInput, summaryRecord } from "./record.ts";
import { desktopCalls } from "./desktop.ts";
import { doneTask } from "./done-tasks.ts";
import { exampleCalls } from "./examples.ts";
import { hostInfo } from "./host.ts";
import { importCalls } from "./imports.ts";
import { lexiconCalls } from "./lexicon.ts";
import { libraryChange, libraryInfo } from "./library.ts";
import { markCalls } from "./marks.ts";
import { embedCalls, generateCalls, modelCalls, scoreCalls } from "./models.ts";
import {
  note,
  noteId,
  noteItem,
  noteList,
  noteListInput,
  noteSaveInput,
  noteSaveResult,
  searchHit,
  searchInput,
} from "./note.ts";
import { proofreadingCalls } from "./proofreading-calls.ts";
import { processCalls } from "./processes.ts";
import { rewriteCalls } from "./rewrite.ts";
import { settings, settingsChange } from "./settings.ts";
import {
  documentSource,
  summary,
  summaryEvent,
  summaryInput,
  summaryTrace,
  traceInput,
  unitsResult,
} from "./summary.ts";
import { updateCalls } from "./updates.ts";

const one = z.object({ id: noteId });
const many = z.object({ ids: z.array(noteId).min(1).max(10_000) });

/**
 * Every call and stream of the app, declared once. Handlers, the page's client, the CLI's client, REST under
 * `/v1` and its OpenAPI document all derive from this value; what only a page calls is left
 * out of the last two.
 */
export const contract = {
  notes: {
    list: base
      .route({ method: "GET", path: "/notes", summary: "List notes, filtered as one types" })
      .input(noteListInput)
      .output(noteList),
    get: base.route({ method: "GET", path: "/notes/{id}", summary: "Read a note" }).input(one).output(note),
    create: base
      .route({ method: "POST", path: "/notes", summary: "Write a new note", successStatus: 201 })
      .input(z.object({ body: z.string() }))
      .output(note),
    save: base
      .route({ method: "PATCH", path: "/notes/{id}", summary: "Save changes against a revision" })
      .input(noteSaveInput)
      .output(noteSaveResult),
    pin: base
      .route({ method: "PUT", path: "/notes/{id}/pin", summary: "Pin or unpin a note" })
      .input(z.object({ id: noteId, pinned: z.boolean() }))
      .output(noteItem),
    trash: base
      .route({ method: "POST", path: "/notes/trash", summary: "Move notes to the trash" })
      .input(many)
      .output(z.array(noteItem)),
    restore: base
      .route({ method: "POST", path: "/notes/restore", summary: "Restore notes from the trash" })
      .input(many)
      .output(z.array(noteItem)),
    purge: base
      .route({ method: "POST", path: "/notes/purge", summary: "Delete notes in the trash for good" })
      .input(many)
      .output(z.object({ purged: z.int() })),
    search: base
      .route({ method: "GET", path: "/search", summary: "Search notes, best match first" })
      .input(searchInput)
      .output(z.array(searchHit)),
    file: base
      .route({ method: "PUT", path: "/notes/folder", summary: "File notes in a folder, or in none" })
      .input(many.extend({ folder: folderPath.nullable() }))
      .output(z.object({ filed: z.int() })),
  },
  library: {
    info: base.route({ method: "GET", path: "/library", summary: "Count notes" }).output(libraryInfo),
    changes: base
      .route({ method: "GET", path: "/library/changes", summary: "Follow the changes of the library" })
      .input(z.object({ since: z.coerce.number().int().nonnegative().optional() }))
      .output(eventIterator(libraryChange)),
    groups: base
      .route({ method: "GET", path: "/library/groups", summary: "List the folders and tags" })
      .output(noteGroups),
    emptyTrash: base
      .route({ method: "POST", path: "/library/empty-trash", summary: "Empty the trash" })
      .output(z.object({ purged: z.int() })),
    removeSamples: base
      .route({
        method: "POST",
        path: "/library/remove-samples",
        summary: "Move the sample notes to the trash",
      })
      .output(z.array(noteItem)),
  },
  summaries: {
    create: base
      .route({ method: "POST", path: "/summarize", summary: "Summarize a note, a text or a bundle of them" })
      .input(summaryInput)
      .output(summary),
    stream: base
      .route({ method: "POST", path: "/summarize/stream", summary: "Summarize with progress" })
      .input(summaryInput)
      .output(eventIterator(summaryEvent)),
    trace: base
      .route({ method: "POST", path: "/summarize/trace", summary: "Explain how a summary is made" })
      .input(traceInput)
      .output(summaryTrace),
    traceBundle: base
      .route({
        method: "POST",
        path: "/summarize/trace-bundle",
        summary: "Explain how a summary of several notes is made",
      })
      .input(bundleTraceInput)
      .output(bundleTrace),
    coverage: base
      .route({
        method: "POST",
        path: "/summarize/coverage",
        summary: "List the names, numbers and dates that a summary leaves out",
      })
      .input(traceInput)
      .output(coverage),
    record: base
      .route({ method: "POST", path: "/summarize/record", summary: "Record all that a summary is made from" })
      .input(traceInput)
      .output(summaryRecord),
    replay: base
      .route({ method: "POST", path: "/replay", summary: "Make a recorded summary again and compare" })
      .input(replayInput)
      .output(replay),
    report: base
      .route({
        method: "POST",
        path: "/summarize/report",
        summary: "Explain how a summary is made as one HTML file",
      })
      .input(traceInput)
      .output(z.object({ html: z.string() })),
  },
  aggregates: {
    create: base
      .route({
        method: "POST",
        path: "/aggregate",
        summary: "List the tasks, questions, decisions, facts or dated events of a note, a text or a bundle",
      })
      .input(aggregateInput)
      .output(aggregate),
    calendar: base
      .route({
        method: "POST",
        path: "/aggregate/calendar",
        summary: "Give the tasks or dated events of a note, a text or a bundle as an iCalendar file",
      })
      .input(aggregateInput.extend({ kind: calendarKind.default("tasks") }))
      .output(z.object({ text: z.string() })),
    tick: base
      .route({
        method: "PUT",
        path: "/notes/{id}/done-tasks",
        summary: "Tick a task of a note whose text has no box to tick, or untick it",
      })
      .input(doneTask.extend({ id: noteId, isDone: z.boolean() }))
      .output(z.object({ isDone: z.boolean() })),
  },
  changes: {
    list: base
      .route({
        method: "POST",
        path: "/changes",
        summary: "Tell what changed in a bundle since its last summary or a day",
      })
      .input(changesInput)
      .output(bundleChanges),
  },
  units: {
    list: base
      .route({
        method: "POST",
        path: "/units",
        summary: "List the units of a document and what is known of them",
      })
      .input(z.object({ source: documentSource }))
      .output(unitsResult),
  },
  rewriting: rewriteCalls,
  settings: {
    get: base.route({ method: "GET", path: "/settings", summary: "Read the settings" }).output(settings),
    set: base
      .route({ method: "PATCH", path: "/settings", summary: "Change settings" })
      .input(settingsChange)
      .output(settings),
  },
  keys: {
    create: base
      .route({ method: "POST", path: "/keys", summary: "Create an API key", successStatus: 201 })
      .input(
        z.object({
          name: z.string().trim().min(1, "a key needs a name that says what it is for").max(100),
          origins: z.array(keyOrigin).max(20).default([]),
        }),
      )
      .output(createdApiKey),
    list: base.route({ method: "GET", path: "/keys", summary: "List the API keys" }).output(z.array(apiKey)),
    revoke: base
      .route({ method: "DELETE", path: "/keys/{id}", summary: "Revoke an API key" })
      .input(z.object({ id: z.string().min(1).max(100) }))
      .output(apiKey),
  },
  host: {
    info: base
      .route({ method: "GET", path: "/host", summary: "Describe the running program" })
      .output(hostInfo),
    launch: base
      .route({
        method: "POST",
        path: "/host/launch",
        summary: "Show the app: a fresh address of its page, or null once its window is in front",
      })
      .output(z.object({ address: z.string().nullable() })),
  },
  lexicon: lexiconCalls,
  imports: importCalls,
  examples: exampleCalls,
  marks: markCalls,
  models: modelCalls,
  generate: generateCalls,
  score: scoreCalls,
  embed: embedCalls,
  proofreading: proofreadingCalls,
  processes: processCalls,
  updates: updateCalls,
  desktop: desktopCalls,
};
export type Contract = typeof contract;
