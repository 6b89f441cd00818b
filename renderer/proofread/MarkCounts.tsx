import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { showCorrections } from "../commands/corrections.ts";
import { runCommand } from "../commands/run-command.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { countTypes } from "./count-types.ts";

/** How many marks stand in the open note, of which kinds, or why there are none; a press lists them. */
export function MarkCounts() {
  const { t } = useTranslation();
  const app = useApp();
  const { marks, failure, progress } = useStore(app.proofread);
  const kinds = countTypes(marks).map(({ type, count }) =>
    t(`proofread.count.${type}`, { shown: formatCount(count) }),
  );
  return (
    <span
      role="status"
      aria-busy={progress !== null}
      className="ml-auto min-w-0 flex-1 basis-24 truncate text-right"
    >
      {failure !== null
        ? failure
        : marks.length > 0 && (
            <button
              type="button"
              title={kinds.join(", ")}
              className="h-4 max-w-full overflow-hidden whitespace-normal rounded-1 px-1 text-right align-bottom hover:bg-hover hover:text-text"
              onClick={() => void runCommand(app, showCorrections)}
            >
              <span className="whitespace-nowrap">
                {t("proofread.marks", { count: marks.length, shown: formatCount(marks.length) })}
              </span>
              {/* A kind that does not fit goes to a line that is not seen, whole. */}
              {kinds.map((kind, index) => (
                <Fragment key={kind}>
                  <wbr />
                  <span className="whitespace-nowrap">{`${index === 0 ? ": " : ", "}${kind}`}</span>
                </Fragment>
              ))}
            </button>
          )}
    </span>
  );
}
