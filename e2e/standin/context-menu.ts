import { hooks } from "./hooks.ts";
import type { ContextPoint } from "./page/messages.ts";
import type { WebFrameMain } from "./frames.ts";

let misspelled: Record<string, string[]> = {};
hooks.misspell = (words) => {
  misspelled = words;
};

/** The parameters of Electron's context-menu event, of what lies under the pointer. */
export function contextMenuParams(point: ContextPoint, frame: WebFrameMain, isSpelled: boolean): object {
  const hasSelection = point.selectionText !== "";
  const canEdit = point.isEditable && !point.isReadOnly;
  const isChecked = isSpelled && point.spellcheck && point.isEditable;
  const misspelledWord = isChecked && misspelled[point.word] !== undefined ? point.word : "";
  return {
    x: point.x,
    y: point.y,
    frame,
    linkURL: point.linkURL,
    linkText: point.linkText,
    pageURL: frame.url,
    frameURL: "",
    srcURL: point.srcURL,
    mediaType: point.mediaType,
    hasImageContents: point.mediaType === "image",
    isEditable: point.isEditable,
    selectionText: point.selectionText,
    titleText: point.titleText,
    altText: point.altText,
    suggestedFilename: "",
    selectionRect: { x: point.x, y: point.y, width: 0, height: 0 },
    selectionStartOffset: 0,
    referrerPolicy: { url: "", policy: "strict-origin-when-cross-origin" },
    misspelledWord,
    dictionarySuggestions: misspelled[misspelledWord] ?? [],
    frameCharset: "UTF-8",
    formControlType: point.formControlType,
    spellcheckEnabled: isChecked,
    menuSourceType: point.byKeyboard ? "keyboard" : "mouse",
    mediaFlags: {},
    editFlags: {
      canUndo: canEdit,
      canRedo: canEdit,
      canCut: canEdit && hasSelection,
      canCopy: hasSelection,
      canPaste: canEdit,
      canDelete: canEdit && hasSelection,
      canSelectAll: point.hasText,
      canEditRichly: false,
    },
  };
}
