import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { apiKey, createdApiKey, keyOrigin } from "./api-key.ts";
import { ERROR_STATUS, type ErrorCode } from "./errors.ts";
import { hostInfo } from "./host.ts";
import { libraryChange, libraryInfo } from "./library.ts";
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
import { settings, settingsChange } from "./settings.ts";
import {
  documentSource,
  summary,
  summaryEvent,
  summaryOptions,
  summaryTrace,
  unitsResult,
} from "./summary.ts";

const errors = Object.fromEntries(
  Object.entries(ERROR_STATUS).map(([code, status]) => [code, { status }]),
) as Record<ErrorCode, { status: number }>; // fromEntries loses the key type

const base = oc.errors(errors);
const one = z.object({ id: noteId });
const many = z.object({ ids: z.array(noteId).min(1).max(10_000) });

/**
 * Every call and stream of the app, declared once. Handlers, the page's client, the CLI's client, REST under
 * `/v1` and its OpenAPI document all derive from this value.
 */
export const contract = {
  notes: {
    list: base.route({ method: "GET", path: "/notes" }).input(noteListInput).output(noteList),
    get: base.route({ method: "GET", path: "/notes/{id}" }).input(one).output(note),
    create: base
      .route({ method: "POST", path: "/notes", successStatus: 201 })
      .input(z.object({ body: z.string() }))
      .output(note),
    save: base.route({ method: "PATCH", path: "/notes/{id}" }).input(noteSaveInput).output(noteSaveResult),
    pin: base
      .route({ method: "PUT", path: "/notes/{id}/pin" })
      .input(z.object({ id: noteId, pinned: z.boolean() }))
      .output(noteItem),
    trash: base.route({ method: "POST", path: "/notes/trash" }).input(many).output(z.array(noteItem)),
    restore: base.route({ method: "POST", path: "/notes/restore" }).input(many).output(z.array(noteItem)),
    purge: base
      .route({ method: "POST", path: "/notes/purge" })
      .input(many)
      .output(z.object({ purged: z.int() })),
    search: base.route({ method: "GET", path: "/search" }).input(searchInput).output(z.array(searchHit)),
  },
  library: {
    info: base.route({ method: "GET", path: "/library" }).output(libraryInfo),
    changes: base
      .route({ method: "GET", path: "/library/changes" })
      .input(z.object({ since: z.coerce.number().int().nonnegative().optional() }))
      .output(eventIterator(libraryChange)),
    emptyTrash: base
      .route({ method: "POST", path: "/library/empty-trash" })
      .output(z.object({ purged: z.int() })),
    removeSamples: base.route({ method: "POST", path: "/library/remove-samples" }).output(z.array(noteItem)),
  },
  summaries: {
    create: base
      .route({ method: "POST", path: "/summarize" })
      .input(z.object({ source: documentSource, ...summaryOptions.shape }))
      .output(summary),
    stream: base
      .route({ method: "POST", path: "/summarize/stream" })
      .input(z.object({ source: documentSource, ...summaryOptions.shape }))
      .output(eventIterator(summaryEvent)),
    trace: base
      .route({ method: "POST", path: "/summarize/trace" })
      .input(z.object({ source: documentSource, ...summaryOptions.shape }))
      .output(summaryTrace),
  },
  units: {
    list: base
      .route({ method: "POST", path: "/units" })
      .input(z.object({ source: documentSource }))
      .output(unitsResult),
  },
  settings: {
    get: base.route({ method: "GET", path: "/settings" }).output(settings),
    set: base.route({ method: "PATCH", path: "/settings" }).input(settingsChange).output(settings),
  },
  keys: {
    create: base
      .route({ method: "POST", path: "/keys", successStatus: 201 })
      .input(
        z.object({
          name: z.string().trim().min(1, "a key needs a name that says what it is for").max(100),
          origins: z.array(keyOrigin).max(20).default([]),
        }),
      )
      .output(createdApiKey),
    list: base.route({ method: "GET", path: "/keys" }).output(z.array(apiKey)),
    revoke: base
      .route({ method: "DELETE", path: "/keys/{id}" })
      .input(z.object({ id: z.string().min(1).max(100) }))
      .output(apiKey),
  },
  host: {
    info: base.route({ method: "GET", path: "/host" }).output(hostInfo),
    launch: base.route({ method: "POST", path: "/host/launch" }).output(z.object({ address: z.string() })),
  },
};
export type Contract = typeof contract;
