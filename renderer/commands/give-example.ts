import { exampleText } from "../labels/example-text.ts";
import { openSession } from "../state/open-session.ts";
import type { Command } from "./command.ts";

/** Teaches a label of the person's own by the selected words or the whole note. */
export const giveExample: Command = {
  id: "give-example",
  group: "note",
  label: "command.giveExample",
  menu: ["note", 2],
  isEnabled: (app) => openSession(app) !== undefined,
  run(app) {
    if (exampleText(app).text === "") app.toasts.getState().show(app.i18n.t("labels.add.none"));
    else app.state.getState().openDialog("example");
  },
};
