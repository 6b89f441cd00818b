import { useTranslation } from "react-i18next";
import { NoteEditor } from "./editor/NoteEditor.tsx";
import { useAppState } from "./state/app-context.ts";
import { SummarizePanel } from "./summarize/SummarizePanel.tsx";
import { useTheme } from "./theme/use-theme.ts";

export function App() {
  const { t } = useTranslation();
  const noteId = useAppState((state) => state.selectedId);
  useTheme();
  return (
    <div className="grid h-full grid-cols-[1fr_388px]">
      <main aria-label={t("note.label")}>{noteId && <NoteEditor noteId={noteId} />}</main>
      <aside aria-label={t("panel.label")}>{noteId && <SummarizePanel noteId={noteId} />}</aside>
    </div>
  );
}
