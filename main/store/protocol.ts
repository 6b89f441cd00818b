import type { errorRecord } from "#main/log.ts";
import type { WireError } from "#shared/errors.ts";
import type { Role } from "./connection.ts";
import type { OpenReport } from "./open-library.ts";

/** What the host and a store worker say to each other. */
export interface WorkerOptions {
  role: Role;
  folder: string;
  now: number;
}

/** `now` is the host's clock at the call, so that the worker needs none of its own. */
export interface CallRequest {
  id: number;
  name: string;
  args: readonly unknown[];
  now: number;
}

/** Ends a worker; `isSound` says that no damage was met, so that the next start may skip its check. */
export interface CloseRequest {
  id: number;
  close: { isSound: boolean };
}

export type WorkerRequest = CallRequest | CloseRequest;

/**
 * `detail` is for the log: an unforeseen failure, or what the check of a damaged library found. Neither holds note
 * text: the check names tables, indexes and pages.
 */
export interface WorkerFailure extends WireError {
  detail: ReturnType<typeof errorRecord> | { findings: readonly string[] } | null;
}

export interface ReadyReply {
  kind: "ready";
  head: number;
  sqlite: string;
  report: OpenReport | null;
}

export type WorkerReply =
  | ReadyReply
  | { kind: "refused"; error: WorkerFailure }
  | { kind: "value"; id: number; value: unknown; head: number | null }
  | { kind: "error"; id: number; error: WorkerFailure };
