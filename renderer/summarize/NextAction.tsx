import { CalendarDays, ListTodo, type LucideIcon, Reply, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../commands/run-command.ts";
import { saveDatesCalendar } from "../commands/save-calendar.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { type App, useApp } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { type Suggestion, useNextAction } from "./use-next-action.ts";

/** What the note asks for next, as one quiet line. Nothing is done unless the person does it, and it can be sent away. */
export function NextAction({ session }: { session: NoteSession }) {
  const { t } = useTranslation();
  const app = useApp();
  const { suggestion, dismiss } = useNextAction(session);
  if (suggestion === null) return null;
  const { kind, count, name } = suggestion;
  const { icon: Icon, run } = ACTIONS[kind];
  const words =
    kind !== "reply"
      ? t(`summarize.next.${kind}`, { count })
      : name === null
        ? t("summarize.next.reply")
        : t("summarize.next.replyOf", { name });
  return (
    <aside
      aria-label={t("summarize.next.label")}
      className="mt-3 flex items-center gap-2 rounded-2 border border-line px-2.5 py-1 text-muted text-small"
    >
      <Icon className="size-3.5 flex-none" aria-hidden />
      <p className="min-w-0 flex-1">
        {words}{" "}
        <button
          type="button"
          onClick={() => run(app)}
          className="text-text underline decoration-line-strong underline-offset-2"
        >
          {t(`summarize.next.${kind}Action`)}
        </button>
      </p>
      <IconButton icon={X} label={t("summarize.next.dismiss")} onClick={dismiss} className="-mr-1.5" />
    </aside>
  );
}

const ACTIONS: Readonly<Record<Suggestion["kind"], { icon: LucideIcon; run: (app: App) => void }>> = {
  reply: { icon: Reply, run: ({ state }) => state.getState().changeSettings({ panelView: "state" }) },
  tasks: { icon: ListTodo, run: ({ state }) => state.getState().changeSettings({ panelView: "tasks" }) },
  dates: { icon: CalendarDays, run: (app) => void runCommand(app, saveDatesCalendar) },
};
