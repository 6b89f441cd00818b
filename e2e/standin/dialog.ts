import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from "electron";
import type { BrowserWindow } from "./browser-window.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";

const answers = new Map<string, object[]>();

/** Dialogs that a test answers beforehand. One that nobody answers fails with its name. */
export const dialog = guard(
  {
    showOpenDialog: (...values: Shown<OpenDialogOptions>) =>
      show<OpenDialogReturnValue>("showOpenDialog", values),
    showSaveDialog: (...values: Shown<SaveDialogOptions>) =>
      show<SaveDialogReturnValue>("showSaveDialog", values),
    showMessageBox: (...values: Shown<MessageBoxOptions>) =>
      show<MessageBoxReturnValue>("showMessageBox", values),
    showErrorBox: (title: string, content: string) => {
      hooks.errorBoxes.push({ title, content });
    },
  },
  "dialog",
);

hooks.answerDialog = (name, answer) => {
  answers.set(name, [...(answers.get(name) ?? []), answer]);
};

/** With the window it belongs to, or without. */
type Shown<Options> = [window: BrowserWindow, options: Options] | [options?: Options];

async function show<Answer>(name: string, values: readonly unknown[]): Promise<Answer> {
  const options = (values.at(-1) ?? {}) as MessageBoxOptions; // of the three, it alone can be taken back
  hooks.dialogs.push({ name, options });
  const answer = answers.get(name)?.shift();
  if (answer === undefined)
    throw new Error(`electron stand-in: dialog.${name} was shown and no test answered it`);
  // What the test gave stands for what a user would choose; a promise is a user who thinks.
  return Promise.race([answer as Answer, takenBack<Answer>(options)]);
}

/** The app may take a box back, which is then answered as if it had been closed. */
function takenBack<Answer>({ signal, cancelId = 0 }: MessageBoxOptions): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const answer = () => resolve({ response: cancelId, checkboxChecked: false } as Answer);
  if (signal?.aborted) answer();
  else signal?.addEventListener("abort", answer, { once: true });
  return promise;
}
