import { useTranslation } from "react-i18next";
import { useLineList } from "../summarize/use-line-list.ts";
import { InsightItem } from "./InsightItem.tsx";
import type { InsightRow } from "./insight-rows.ts";
import type { Ticking } from "./use-ticking.ts";

/** The items of a result, under the names of their groups. */
export function InsightList({
  rows,
  ticking,
  isReadOnly,
}: {
  rows: readonly InsightRow[];
  ticking: Ticking;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation();
  const { list, onKeyDown, standingOf } = useLineList<HTMLDivElement>(rows.length);
  return (
    <div ref={list} onKeyDown={onKeyDown} className="pb-1">
      {groupsOf(rows).map(({ name, items }) => (
        <section key={name ?? "all"} aria-label={name ?? undefined}>
          {name !== null && <h4 className="px-3.5 pt-1.5 pb-0.5 text-faint text-small">{name}</h4>}
          <ul aria-label={t("insights.items")}>
            {items.map(({ row, index }) => (
              <InsightItem
                key={`${index} ${row.text}`}
                row={row}
                standing={standingOf(index)}
                ticking={ticking}
                isReadOnly={isReadOnly}
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
