import type { SummaryRecord } from "#shared/record.ts";
import type { RewriteRecord } from "#shared/rewrite.ts";
import type { App } from "../state/app-context.ts";

/** What "Save a record" saves, of a summary or of a rewrite. */
export type SavedRecord = SummaryRecord | RewriteRecord;

const KINDS = [
  "nano-banana-summary-record",
  "nano-banana-rewrite-record",
] as const satisfies readonly SavedRecord["kind"][];
/** Most bytes of a file; it travels in one message. */
const BYTES_MAX = 16_000_000;

/** Reads a record from a file. @throws an error for the person where it holds none */
export async function readRecord({ i18n }: Pick<App, "i18n">, file: File): Promise<SavedRecord> {
  const { name } = file;
  if (file.size > BYTES_MAX) throw new Error(i18n.t("replay.tooLarge", { name }));
  const value = parsed(await file.text());
  if (!isRecord(value)) throw new Error(i18n.t("replay.noRecord", { name }));
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The service looks at all else that a record has to hold. */
function isRecord(value: unknown): value is SavedRecord {
  const { kind, input } = Object(value) as { kind?: unknown; input?: unknown }; // any value has these, or not
  return KINDS.some((known) => known === kind) && typeof input === "object" && input !== null;
}
