import { markdown } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tagHighlighter, tags } from "@lezer/highlight";
import { Autolink, Strikethrough, Table, TaskList } from "@lezer/markdown";

/** Markdown as the notes are written in, with class names that editor.css gives their look. */
export function markdownStyle(): Extension {
  return [
    markdown({ extensions: [Autolink, Strikethrough, Table, TaskList], completeHTMLTags: false }),
    syntaxHighlighting(highlighter),
  ];
}

const highlighter = tagHighlighter([
  { tag: tags.emphasis, class: "nb-emphasis" },
  { tag: tags.strong, class: "nb-strong" },
  { tag: tags.strikethrough, class: "nb-struck" },
  { tag: tags.link, class: "nb-link" },
  { tag: tags.url, class: "nb-url" },
  { tag: tags.monospace, class: "nb-code" },
  { tag: tags.processingInstruction, class: "nb-mark" },
  { tag: tags.contentSeparator, class: "nb-mark" },
  { tag: tags.labelName, class: "nb-mark" },
  { tag: tags.meta, class: "nb-mark" },
]);
