import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import { showPanel } from "../layout/show-panel.ts";
import { acceptSafe, stepTo } from "../proofread/correction-actions.ts";
import type { App } from "../state/app-context.ts";
import { openSession } from "../state/open-session.ts";
import { copyText } from "../state/copy-text.ts";
import type { Command } from "./command.ts";

export const nextCorrection: Command = {
  id: "next-correction",
  group: "go",
  label: "command.nextCorrection",
  keys: "F8",
  menu: ["edit", 7],
  isEnabled: hasMarks,
  run: (app) => step(app, "next"),
};

export const previousCorrection: Command = {
  id: "previous-correction",
  group: "go",
  label: "command.previousCorrection",
  keys: "Shift+F8",
  menu: ["edit", 7],
  isEnabled: hasMarks,
  run: (app) => step(app, "previous"),
};

/** Opens the panel's list of marks. */
export const showCorrections: Command = {
  id: "show-corrections",
  group: "go",
  label: "command.showCorrections",
  keys: "Mod+F8",
  menu: ["edit", 7],
  isEnabled: (app) => openSession(app) !== undefined,
  run(app) {
    app.state.setState({ bundle: null });
    showPanel(app, "proofread");
    afterDrawing(() => {
      const first = document.querySelector('[data-column="panel"] [data-mark]');
      if (first instanceof HTMLElement) first.focus();
      else focusColumn("panel");
    });
  },
};

/** Marks what is less sure as well, in the open note, and lists it. */
export const checkThoroughly: Command = {
  id: "check-thoroughly",
  group: "note",
  label: "command.checkThoroughly",
  menu: ["edit", 7],
  isEnabled: (app) => app.proofread.getState().recheck !== null,
  isChecked: (app) => app.proofread.getState().isThorough,
  run(app) {
    const { isThorough, recheck } = app.proofread.getState();
    app.proofread.setState({ isThorough: !isThorough });
    recheck?.();
    showPanel(app, "proofread");
  },
};

export const acceptSafeCorrections: Command = {
  id: "accept-safe-corrections",
  group: "note",
  label: "command.acceptSafeCorrections",
  menu: ["edit", 7],
  isEnabled: ({ proofread }) => proofread.getState().marks.some(({ isSafe }) => isSafe),
  run(app) {
    const session = openSession(app);
    if (session === undefined) return;
    const count = acceptSafe(session);
    app.toasts.getState().show(app.i18n.t("proofread.accepted", { count }));
  },
};

export const copyCorrected: Command = {
  id: "copy-corrected",
  group: "note",
  label: "command.copyCorrected",
  menu: ["edit", 7],
  isEnabled: (app) => openSession(app) !== undefined,
  async run(app) {
    const session = openSession(app);
    if (session === undefined) return;
    await session.flush();
    const { id } = session.state.getState();
    const source = { kind: "note", id } as const;
    const { model } = app.state.getState().settings.proofread;
    const { correctedInput } = await app.client.proofreading.check({
      source,
      isThorough: false,
      ...(model !== null && { model }),
    });
    await copyText(app, correctedInput);
  },
};

export const toggleMarking: Command = {
  id: "toggle-marking",
  group: "view",
  label: "command.toggleMarking",
  menu: ["edit", 7],
  isChecked: ({ state }) => state.getState().settings.proofread.isMarking,
  run({ state }) {
    const { settings, changeSettings } = state.getState();
    changeSettings({ proofread: { isMarking: !settings.proofread.isMarking } });
  },
};

function hasMarks({ proofread }: App): boolean {
  return proofread.getState().marks.length > 0;
}

function step(app: App, way: "next" | "previous"): void {
  const session = openSession(app);
  if (session !== undefined) stepTo(app, session, way);
}
