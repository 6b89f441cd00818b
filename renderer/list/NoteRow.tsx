import { GitFork, ListChecks, Pin } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteItem } from "#shared/note.ts";
import { dragNoteOut } from "../desktop/drag-out.ts";
import { formatExactTime, formatListTime } from "../i18n/format.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { Highlight } from "./Highlight.tsx";

/** Before the note's id in the id of its row. */
export const ROW_ID = "note-";

/** One note: title, two lines of its text, when it was edited, and its marks. */
export function NoteRow({
  item,
  index,
  total,
  top,
  height,
  lines,
  filter,
  now,
}: {
  item: NoteItem | undefined;
  index: number;
  total: number;
  top: number;
  height: number;
  lines: 1 | 2;
  filter: string;
  now: number;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const { state } = app;
  const isSelected = useAppState((current) => current.selectedId) === item?.id;
  const isPicked = useAppState(({ picked }) => item !== undefined && picked.includes(item.id));
  const place = { height: height - 1, transform: `translateY(${top}px)` };
  if (item === undefined) return <div className="absolute inset-x-0 top-0" style={place} aria-hidden />;
  const at = item.deletedAt ?? item.editedAt;
  return (
    <div
      id={ROW_ID + item.id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={place}
      draggable
      onDragStart={(event) => dragNoteOut(app, item.id, event)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) state.getState().togglePicked(item.id);
        else state.setState({ selectedId: item.id, narrowColumn: "note" });
      }}
      className={classes(
        "absolute inset-x-0 top-0 cursor-default overflow-hidden rounded-2 px-2.5 pt-2.5 outline-none",
        isSelected
          ? "bg-accent-soft group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-focus"
          : " hover:bg-hover",
      )}
    >
      {isSelected && (
        <span className="absolute top-3 bottom-3 left-0 w-[3px] rounded-[3px] bg-accent" aria-hidden />
      )}
      <span className="block truncate font-[550] text-[0.84375rem] leading-[1.1875rem] tracking-[-0.006em]">
        <Highlight text={item.title || t("list.untitled")} filter={filter} />
      </span>
      <span
        className={classes(
          "mt-0.5 text-[0.78125rem] text-muted leading-[1.125rem]",
          lines === 1 ? "line-clamp-1" : "line-clamp-2",
        )}
      >
        {item.excerpt === "" ? t("list.noText") : <Highlight text={item.excerpt} filter={filter} />}
      </span>
      <span className="mt-[5px] flex items-center gap-1.5 text-faint text-small">
        <time dateTime={new Date(at).toISOString()} title={formatExactTime(at)}>
          {formatListTime(at, now)}
        </time>
        {isPicked && <Mark icon={ListChecks} label={t("list.picked")} />}
        {item.pinned && <Mark icon={Pin} label={t("list.pinned")} />}
        {item.conflictOf !== null && <Mark icon={GitFork} label={t("list.conflict")} isWarning />}
      </span>
    </div>
  );
}

function Mark({
  icon: Icon,
  label,
  isWarning = false,
}: {
  icon: typeof Pin;
  label: string;
  isWarning?: boolean;
}) {
  return (
    <span className={classes("flex min-w-0 items-center gap-1", isWarning && "text-warn")}>
      <span aria-hidden>·</span>
      <Icon className="size-3 flex-none" aria-hidden />
      <span className="truncate">{label}</span>
    </span>
  );
}
