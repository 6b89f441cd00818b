import { isoDay, isoWeek } from "#shared/calendar.ts";
import type { LibraryBundle } from "#shared/bundle.ts";
import { bundleOfFilter } from "../bundle/filter-group.ts";
import { layoutMode } from "../layout/layout-mode.ts";
import type { App } from "../state/app-context.ts";
import { selectedItem } from "../state/selection.ts";
import type { Command } from "./command.ts";

/** The folder, tag or search result that the list shows. */
export const summarizeShown: Command = {
  id: "summarize-shown",
  group: "note",
  label: "command.summarizeShown",
  menu: ["summarize", 4],
  isEnabled: (app) => shownBundle(app) !== null,
  run: (app) => showBundle(app, shownBundle(app)),
};

export const summarizePicked: Command = {
  id: "summarize-picked",
  group: "note",
  label: "command.summarizePicked",
  menu: ["summarize", 4],
  isEnabled: ({ state }) => state.getState().picked.length > 0,
  run: (app) => showBundle(app, { kind: "notes", ids: [...app.state.getState().picked] }),
};

export const summarizeToday: Command = {
  id: "summarize-today",
  group: "note",
  label: "command.summarizeToday",
  menu: ["summarize", 4],
  run: (app) => showBundle(app, { kind: "day", date: isoDay(today()) }),
};

export const summarizeWeek: Command = {
  id: "summarize-week",
  group: "note",
  label: "command.summarizeWeek",
  menu: ["summarize", 4],
  run: (app) => showBundle(app, { kind: "week", week: isoWeek(today()) }),
};

/** Picked notes are summarized together. */
export const pick: Command = {
  id: "pick",
  group: "note",
  label: "command.pick",
  menu: ["note", 2],
  isEnabled: (app) => isPicked(app) === false,
  run: togglePicked,
};

export const unpick: Command = {
  id: "unpick",
  group: "note",
  label: "command.unpick",
  menu: ["note", 2],
  isEnabled: (app) => isPicked(app) === true,
  run: togglePicked,
};

export const clearPicked: Command = {
  id: "clear-picked",
  group: "note",
  label: "command.clearPicked",
  menu: ["note", 2],
  isEnabled: ({ state }) => state.getState().picked.length > 0,
  run: ({ state }) => state.setState({ picked: [] }),
};

function shownBundle({ state }: App): LibraryBundle | null {
  const { place, view, filter } = state.getState();
  return place === "notes" && view === "all" ? bundleOfFilter(filter) : null;
}

/** The panel shows the bundle, over the note where it is not beside it. */
function showBundle({ state }: App, bundle: LibraryBundle | null): void {
  if (bundle === null) return;
  const { isPanelDocked } = layoutMode(window.innerWidth);
  state.setState({
    bundle,
    place: "notes",
    ...(!isPanelDocked && { isPanelOver: true, narrowColumn: "note" }),
  });
  if (isPanelDocked) state.getState().changeSettings({ layout: { isPanelOpen: true } });
}

function isPicked(app: App): boolean | undefined {
  const item = selectedItem(app);
  return item?.deletedAt === null ? app.state.getState().picked.includes(item.id) : undefined;
}

function togglePicked(app: App): void {
  const item = selectedItem(app);
  if (item !== undefined) app.state.getState().togglePicked(item.id);
}

/** The day it is where this page is shown, in days since 1970. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
