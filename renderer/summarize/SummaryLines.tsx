import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useContextMenu } from "../commands/use-context-menu.ts";
import { useApp, useTrace } from "../state/app-context.ts";
import type { TextRange } from "../state/trace-store.ts";
import { revealLine } from "./reveal-line.ts";
import { SummaryLineRow } from "./SummaryLineRow.tsx";
import type { Result } from "./summary-work.ts";
import { useTraceUnits } from "./use-trace-units.ts";

/** The lines of a result. Arrow keys move between them; Enter goes to the source, Esc in the note comes back. */
export function SummaryLines({ result }: { result: Result }) {
  const { t } = useTranslation();
  const app = useApp();
  const { trace } = app;
  const hot = useTrace((current) => current.hot);
  const gone = useTrace((current) => current.gone);
  const returnLine = useTrace((current) => current.returnLine);
  const list = useRef<HTMLOListElement>(null);
  const [reached, setReached] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const units = useTraceUnits(result, isAsked);
  const { lines } = result.summary;
  const strongest = Math.max(...lines.flatMap(({ sources }) => sources.map(({ score }) => score)));
  const current = Math.min(reached, lines.length - 1);

  function heat(line: number | null): void {
    trace.getState().heat(line);
    if (line !== null) setAsked(true);
  }

  function focusLine(index: number): void {
    const button = list.current?.querySelector(`[data-line="${index}"]`);
    if (button instanceof HTMLElement) button.focus();
  }

  function goTo(line: number, range: TextRange): void {
    revealLine(app, line, range);
  }

  useEffect(() => {
    if (returnLine === null) return;
    const button = list.current?.querySelector(`[data-line="${returnLine}"]`);
    if (button instanceof HTMLElement) button.focus();
    trace.setState({ returnLine: null });
  }, [trace, returnLine]);

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: lines.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || lines[next] === undefined) return;
    event.preventDefault();
    focusLine(next);
  }

  const openMenu = useContextMenu("summary-line", (target) => {
    const button = target.closest("li")?.querySelector("[data-line]");
    const line = Number(button?.getAttribute("data-line") ?? "none");
    if (Number.isNaN(line)) return undefined;
    heat(line);
    return button;
  });

  return (
    <ol
      ref={list}
      aria-label={t("summarize.lines")}
      onKeyDown={onKeyDown}
      onContextMenu={openMenu}
      className="pb-1"
    >
      {lines.map((line, index) => (
        <SummaryLineRow
          key={`${index} ${line.text}`}
          line={line}
          number={lines.length > 1 ? index + 1 : undefined}
          index={index}
          isHot={hot === index}
          isGone={gone.includes(index)}
          isChanged={result.changed.includes(index)}
          isReachable={current === index}
          strongest={strongest}
          units={units}
          onHeat={heat}
          onReach={setReached}
          onGoTo={goTo}
        />
      ))}
    </ol>
  );
}
