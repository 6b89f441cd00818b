import { useTranslation } from "react-i18next";
import type { StageReport, StepTiming } from "#shared/summary.ts";
import { formatCount } from "../i18n/format.ts";
import { formatElapsed } from "../i18n/format-elapsed.ts";

/** The stages as columns in the order they ran: how often each decided anew, knew already, or did not apply. */
export function StageColumns({
  stages,
  timings,
}: {
  stages: readonly StageReport[];
  timings: readonly StepTiming[];
}) {
  const { t } = useTranslation();
  return (
    <section className="pb-3">
      <h4 className="pb-1 font-semibold text-small">{t("summarize.trace.stages")}</h4>
      <div
        role="region"
        aria-label={t("summarize.trace.stages")}
        tabIndex={0}
        className="overflow-x-auto rounded-2 border border-line bg-surface"
      >
        <table className="border-collapse text-tiny tabular-nums">
          <thead>
            <tr>
              <td className="sticky left-0 bg-surface" />
              {stages.map(({ name, level, version }) => (
                <th
                  key={`${level} ${name}`}
                  scope="col"
                  title={`${name} · ${t(`summarize.trace.level.${level}`)} · ${t("summarize.trace.version", { version })}`}
                  className="h-20 px-1 pt-2 pb-1 text-left align-bottom font-medium text-muted"
                >
                  <span className="inline-block rotate-180 whitespace-nowrap [writing-mode:vertical-rl]">
                    {name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="sticky left-0 bg-surface" />
              {stages.map((stage) => (
                <td key={`${stage.level} ${stage.name}`} className="px-1">
                  <StageBar stage={stage} />
                </td>
              ))}
            </tr>
            {(["computed", "cached", "skipped"] as const).map((state) => (
              <tr key={state}>
                <th
                  scope="row"
                  className="sticky left-0 whitespace-nowrap bg-surface px-2 py-0.5 text-left font-normal text-muted"
                >
                  <span aria-hidden className={`mr-1.5 inline-block size-2 rounded-[2px] ${MARKS[state]}`} />
                  {t(`summarize.trace.${state}Row`)}
                </th>
                {stages.map((stage) => (
                  <td key={`${stage.level} ${stage.name}`} className="px-1 py-0.5 text-center">
                    {stage[state] === 0 ? <span className="text-faint">·</span> : formatCount(stage[state])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {timings.length > 0 && (
        <p className="pt-1 text-muted text-small tabular-nums">
          {timings.map(({ step, milliseconds }) => `${step} ${formatElapsed(milliseconds, t)}`).join(" · ")}
        </p>
      )}
    </section>
  );
}

const MARKS = {
  computed: "bg-accent",
  cached: "bg-line-strong",
  skipped: "border border-line-strong border-dashed",
} as const;

/** A column's shares, one above the other; the numbers stand below. */
function StageBar({ stage }: { stage: StageReport }) {
  const total = Math.max(1, stage.computed + stage.cached + stage.skipped);
  return (
    <span aria-hidden className="mx-auto flex h-10 w-3 flex-col overflow-hidden rounded-[3px]">
      {(["skipped", "cached", "computed"] as const)
        .filter((state) => stage[state] > 0)
        .map((state) => (
          <i key={state} className={MARKS[state]} style={{ flexGrow: stage[state] / total }} />
        ))}
    </span>
  );
}
