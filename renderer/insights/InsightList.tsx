import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AggregateKind } from "#shared/aggregates.ts";
import { useApp, useTrace } from "../state/app-context.ts";
import { revealLine } from "../summarize/reveal-line.ts";
import { InsightItem } from "./InsightItem.tsx";
import type { InsightRow } from "./insight-rows.ts";

/** The items of a result. Arrow keys move between them; Enter goes to the source, Esc in the note comes back. */
export function InsightList({ kind, rows }: { kind: AggregateKind; rows: readonly InsightRow[] }) {
  const { t } = useTranslation();
  const app = useApp();
  const { trace } = app;
  const hot = useTrace((current) => current.hot);
  const gone = useTrace((current) => current.gone);
  const returnLine = useTrace((current) => current.returnLine);
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const current = Math.min(reached, rows.length - 1);

  function focusItem(index: number): void {
    const button = list.current?.querySelector(`[data-line="${index}"]`);
    if (button instanceof HTMLElement) button.focus();
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
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || rows[next] === undefined) return;
    event.preventDefault();
    focusItem(next);
  }

  return (
    <div ref={list} onKeyDown={onKeyDown} className="pb-1">
      {groupsOf(rows).map(({ name, items }) => (
        <section key={name ?? "all"} aria-label={name ?? undefined}>
          {name !== null && <h4 className="px-3.5 pt-1.5 pb-0.5 text-faint text-small">{name}</h4>}
          <ul aria-label={t("insights.items")}>
            {items.map(({ row, index }) => (
              <InsightItem
                key={`${index} ${row.text}`}
                kind={kind}
                row={row}
                index={index}
                isHot={hot === index}
                isGone={gone.includes(index)}
                isReachable={current === index}
                onHeat={(item) => trace.getState().heat(item)}
                onReach={setReached}
                onGoTo={(item, range) => revealLine(app, item, range)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Rows that follow each other under one name. */
function groupsOf(rows: readonly InsightRow[]) {
  const groups: { name: string | null; items: { row: InsightRow; index: number }[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const last = groups.at(-1);
    if (last?.name === row.group && last !== undefined) last.items.push({ row, index });
    else groups.push({ name: row.group, items: [{ row, index }] });
  }
  return groups;
}
