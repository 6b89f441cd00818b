import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { useApp } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { BundleChangesView } from "./BundleChangesView.tsx";
import { bundleName } from "./bundle-name.ts";
import { BundleSummaryView } from "./BundleSummaryView.tsx";
import { BundleTasksView } from "./BundleTasksView.tsx";

const VIEWS = ["summary", "tasks", "changes"] as const;

/** Notes that are read together: their summary, their tasks, and what changed since they were last summarized. */
export function BundlePanel({ bundle }: { bundle: LibraryBundle }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const [view, setView] = useState<(typeof VIEWS)[number]>("summary");
  const close = () => {
    state.setState({ bundle: null });
    focusColumn("list");
  };
  return (
    <>
      <header data-bar className="flex h-11.5 flex-none items-center gap-2 px-4">
        <h2 className="min-w-0 flex-1 truncate font-semibold text-ui">{bundleName(bundle, t)}</h2>
        <IconButton icon={X} label={t("bundle.close")} className="-mr-1.5" onClick={close} />
      </header>
      <div className="flex-none px-4 pt-1">
        <Segmented
          label={t("bundle.view.label")}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`bundle.view.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === "summary" ? (
        <BundleSummaryView bundle={bundle} />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
          {view === "tasks" ? <BundleTasksView bundle={bundle} /> : <BundleChangesView bundle={bundle} />}
        </div>
      )}
    </>
  );
}
