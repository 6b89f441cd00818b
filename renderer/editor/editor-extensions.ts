import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { correctionMarks } from "../proofread/correction-marks.ts";
import { LIST_KEYS } from "./list-keys.ts";
import { markdownLines } from "./markdown-lines.ts";
import { markdownStyle } from "./markdown-style.ts";
import { taskBoxes } from "./task-boxes.ts";
import { traceMarks } from "./trace-marks.ts";

/** Alt+L belongs to the window. */
const plainKeymap = defaultKeymap.filter(({ key }) => key !== "Alt-l");

export type EditorWords = {
  label: string;
  placeholder: string;
  task: (text: string) => string;
  /** The search panel's own English phrases, and what they become. */
  phrases: Record<string, string>;
};

/** All that an editor of notes can do. `nonce` is what the page's policy asks of style elements. */
export function editorExtensions(words: EditorWords, nonce: string, onEscape: () => boolean): Extension {
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.lineWrapping,
    EditorState.phrases.of(words.phrases),
    EditorView.contentAttributes.of({
      "aria-label": words.label,
      tabindex: "0",
      autocapitalize: "sentences",
    }),
    history(),
    markdownStyle(),
    markdownLines,
    taskBoxes(words.task),
    traceMarks,
    correctionMarks,
    placeholder(words.placeholder),
    search({ top: true }),
    keymap.of([
      ...LIST_KEYS,
      ...searchKeymap,
      { key: "Escape", run: onEscape },
      ...historyKeymap,
      ...plainKeymap,
    ]),
  ];
}

/** The value that style elements need under the page's content policy. */
export function pageNonce(document: Document): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute("content") ?? "";
}
