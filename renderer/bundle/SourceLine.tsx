import type { DocumentRecord } from "#shared/summary.ts";
import type { TextRange } from "../state/trace-store.ts";
import { useApp } from "../state/app-context.ts";
import { showNote } from "../state/show-note.ts";
import { classes } from "../ui/classes.ts";
import { showSource } from "./show-source.ts";

export type LineWithSource = { text: string; sources: readonly { selector: TextRange }[] };

/** A line that opens its note at the characters it came from; without a line it opens the note. */
export function SourceLine({
  document: { id, revision },
  line,
  lead,
  note,
  isStruck = false,
}: {
  document: DocumentRecord;
  line: LineWithSource | null;
  lead?: string | undefined;
  note?: string | undefined;
  isStruck?: boolean;
}) {
  const app = useApp();
  const selector = line?.sources[0]?.selector;
  const open = (button: HTMLButtonElement) =>
    selector === undefined
      ? showNote(app, id)
      : showSource(app, id, { start: selector.start, end: selector.end }, revision ?? 1, () =>
          button.focus(),
        );
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => void open(currentTarget)}
      className="block w-full px-3.5 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
    >
      {lead !== undefined && <span className="block truncate text-muted text-small">{lead}</span>}
      {line !== null && (
        <span dir="auto" className={classes("block break-words", isStruck && "text-muted line-through")}>
          {line.text}
        </span>
      )}
      {note !== undefined && note !== "" && <span className="block text-muted text-small">{note}</span>}
    </button>
  );
}
