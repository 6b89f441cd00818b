import type { PanelView } from "#shared/settings.ts";

/** The place of each view in the panel: those that fit stand as tabs, the others under "More". */
const PLACES: Readonly<Record<PanelView, number>> = {
  summary: 0,
  facts: 1,
  tasks: 2,
  questions: 3,
  topics: 4,
  timeline: 5,
  decisions: 6,
  outline: 7,
  glossary: 8,
  names: 9,
  quotes: 10,
  rows: 11,
  logs: 12,
  statistics: 13,
  people: 14,
  state: 15,
  labels: 16,
};

/** Every view of the panel, in order. */
export const PANEL_VIEWS: readonly PanelView[] = (Object.keys(PLACES) as PanelView[]).sort(
  (one, other) => PLACES[one] - PLACES[other],
); // the keys are those of the record's type

/**
 * The views that stand as tabs where `room` pixels are given, and the others. `widths` are those of the tabs in order;
 * `gap` lies between two, `more` is what the way to the others takes. The shown one is always among the tabs.
 */
export function splitViews(
  shown: PanelView,
  { room, widths, gap, more }: { room: number; widths: readonly number[]; gap: number; more: number },
): { tabs: readonly PanelView[]; others: readonly PanelView[] } {
  const widthOf = (views: readonly PanelView[]): number =>
    views.reduce((sum, view) => sum + (widths[PANEL_VIEWS.indexOf(view)] ?? 0) + gap, -gap);
  if (widthOf(PANEL_VIEWS) <= room) return { tabs: PANEL_VIEWS, others: [] };
  let tabs: readonly PanelView[] = [shown];
  for (let count = PANEL_VIEWS.length - 1; count > 0; count -= 1) {
    const first = PANEL_VIEWS.slice(0, count);
    tabs = first.includes(shown) ? first : [...first, shown];
    if (widthOf(tabs) + gap + more <= room) break;
    tabs = [shown];
  }
  return { tabs, others: PANEL_VIEWS.filter((view) => !tabs.includes(view)) };
}
