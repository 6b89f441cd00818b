import { useTranslation } from "react-i18next";
import { bundleOfFilter } from "../bundle/filter-group.ts";
import { clearPicked, summarizePicked, summarizeShown } from "../commands/bundles.ts";
import { runCommand } from "../commands/run-command.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";

/** What can be done with several notes: those picked, or those that the list shows for a filter. */
export function BundleBar() {
  const { t } = useTranslation();
  const app = useApp();
  const picked = useAppState((state) => state.picked.length);
  const isFiltered = useAppState((state) => bundleOfFilter(state.filter) !== null);
  if (picked > 0) {
    return (
      <div className="flex flex-none flex-wrap items-center gap-2 px-4 pb-2">
        <p className="min-w-0 flex-1 truncate text-muted text-small">
          {t("bundle.picked", { count: picked, shown: formatCount(picked) })}
        </p>
        <Button tone="quiet" onClick={() => void runCommand(app, clearPicked)}>
          {t("command.clearPicked")}
        </Button>
        <Button onClick={() => void runCommand(app, summarizePicked)}>{t("bundle.summarize")}</Button>
      </div>
    );
  }
  if (!isFiltered) return null;
  return (
    <div className="flex flex-none items-center gap-2 px-4 pb-2">
      <Button onClick={() => void runCommand(app, summarizeShown)}>{t("command.summarizeShown")}</Button>
    </div>
  );
}
