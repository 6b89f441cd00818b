import { AboutDialog } from "./about/AboutDialog.tsx";
import { ContextMenu } from "./commands/ContextMenu.tsx";
import { Palette } from "./commands/Palette.tsx";
import { ShortcutList } from "./commands/ShortcutList.tsx";
import { useShortcuts } from "./commands/use-shortcuts.ts";
import { FileDrop } from "./import/FileDrop.tsx";
import { ImportCard } from "./import/ImportCard.tsx";
import { ConnectionBanner } from "./layout/ConnectionBanner.tsx";
import { ProcessBanner } from "./layout/ProcessBanner.tsx";
import { ExampleDialog } from "./labels/ExampleDialog.tsx";
import { LexiconCard } from "./lexicon/LexiconCard.tsx";
import { CorrectionCard } from "./proofread/CorrectionCard.tsx";
import { Workspace } from "./layout/Workspace.tsx";
import { PrintView } from "./print/PrintView.tsx";
import { ReplayDialog } from "./replay/ReplayDialog.tsx";
import { SettingsDialog } from "./settings/SettingsDialog.tsx";
import { useApp, useAppState } from "./state/app-context.ts";
import { useTheme } from "./theme/use-theme.ts";
import { ConfirmDialog } from "./ui/ConfirmDialog.tsx";
import { UpdatesDialog } from "./updates/UpdatesDialog.tsx";
import { Toasts } from "./ui/Toasts.tsx";

/** The window: columns, and what floats over them. */
export function App() {
  const { state } = useApp();
  const dialog = useAppState((current) => current.dialog);
  const close = () => state.getState().openDialog(null);
  useTheme();
  useShortcuts();
  return (
    <div data-window="" className="flex h-full flex-col">
      <ConnectionBanner />
      <ProcessBanner />
      <Workspace />
      {dialog === "palette" && <Palette onClose={close} />}
      {dialog === "shortcuts" && <ShortcutList onClose={close} />}
      {dialog === "settings" && <SettingsDialog onClose={close} />}
      {dialog === "about" && <AboutDialog onClose={close} />}
      {dialog === "updates" && <UpdatesDialog onClose={close} />}
      {dialog === "example" && <ExampleDialog onClose={close} />}
      {dialog === "replay" && <ReplayDialog onClose={close} />}
      <ConfirmDialog />
      <Toasts />
      <FileDrop />
      <ImportCard />
      <ContextMenu />
      <LexiconCard />
      <CorrectionCard />
      <PrintView />
    </div>
  );
}
