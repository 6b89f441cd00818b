import { join } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { errorRecord } from "#main/log.ts";
import { AppError, toWireError } from "#shared/errors.ts";
import { type Connection, openConnection, type Role } from "./connection.ts";
import { writeEndMark } from "./end-mark.ts";
import { classifyNativeError } from "./native-error.ts";
import { watchPlace } from "./library-place.ts";
import { LIBRARY_FILE, type OpenReport, openLibrary } from "./open-library.ts";
import { createReaderOperations, createWriterOperations } from "./operations.ts";
import type { CallRequest, WorkerFailure, WorkerOptions, WorkerReply, WorkerRequest } from "./protocol.ts";

/** Calls after which nothing stays in the write-ahead log, neither what was removed nor what was written. */
const CHECKPOINTED = new Set(["purgeNotes", "emptyTrash", "checkpoint"]);

/** Serves one connection to the library over `port`; every call is one transaction. */
export function serve(port: MessagePort, options: WorkerOptions): void {
  const send = (reply: WorkerReply): void => port.postMessage(reply);
  let session: Session;
  try {
    session = openSession(options);
  } catch (error) {
    send({ kind: "refused", error: failureOf(error) });
    return;
  }
  port.on("message", (request: WorkerRequest) => {
    try {
      if ("close" in request) {
        session.close(request.close.isSound);
        send({ kind: "value", id: request.id, value: null, head: null });
        port.close();
      } else {
        const value = session.call(request);
        send({ kind: "value", id: request.id, value, head: session.head() });
      }
    } catch (error) {
      send({ kind: "error", id: request.id, error: failureOf(error) });
    }
  });
  const { report, sqlite } = session;
  send({ kind: "ready", head: session.head() ?? 0, sqlite, report });
}

type Operation = (...args: never[]) => unknown;

interface Session {
  report: OpenReport | null;
  sqlite: string;
  call(request: CallRequest): unknown;
  head(): number | null;
  close(isSound: boolean): void;
}

function openSession({ role, folder, now }: WorkerOptions): Session {
  const opened = role === "writer" ? openLibrary(folder, now) : null;
  const db = opened?.db ?? openConnection(join(folder, LIBRARY_FILE), "reader");
  const requireInPlace = role === "writer" ? watchPlace(folder) : () => {};
  let time = now;
  const writer = role === "writer" ? createWriterOperations(db, () => time) : null;
  const operations = new Map<string, Operation>(Object.entries(writer ?? createReaderOperations(db, folder)));
  return {
    report: opened?.report ?? null,
    sqlite: String(db.prepare("SELECT sqlite_version()").pluck().get()),
    head: () => writer?.head() ?? null,
    call(request) {
      const operation = operations.get(request.name);
      if (operation === undefined) throw new Error(`The store has no call "${request.name}".`);
      requireInPlace();
      time = request.now;
      const run = db.transaction(() => operation(...(request.args as never[]))); // typed where the client calls
      const value = role === "writer" ? run.immediate() : run.deferred();
      if (CHECKPOINTED.has(request.name)) db.pragma("wal_checkpoint(TRUNCATE)");
      return value;
    },
    close: (isSound) => closeSession(db, { role, folder, isSound }),
  };
}

function closeSession(db: Connection, options: { role: Role; folder: string; isSound: boolean }): void {
  if (options.role === "reader") {
    db.close();
    return;
  }
  try {
    db.pragma("optimize");
    db.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
  if (options.isSound) writeEndMark(options.folder, "clean");
}

function failureOf(error: unknown): WorkerFailure {
  const known = classifyNativeError(error);
  return { ...toWireError(known), detail: detailOf(known) };
}

/** What stands behind the errors written for the user. */
function detailOf(error: unknown): WorkerFailure["detail"] {
  if (error instanceof AppError) return detailOf(error.cause);
  if (Array.isArray(error)) return { findings: error.map(String) };
  return error instanceof Error ? errorRecord(error) : null;
}
