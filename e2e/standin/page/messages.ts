/** What the preload's world tells the stand-in, as JSON over the binding that only that world has. */
export type PageMessage =
  | { kind: "send"; channel: string; values: unknown }
  | { kind: "invoke"; id: number; channel: string; values: unknown }
  | { kind: "open"; url: string; frameName: string; features: string; disposition: Disposition }
  | { kind: "preload-error"; message: string }
  | { kind: "context-menu"; point: ContextPoint }
  | { kind: "key"; key: KeyPress }
  | { kind: "zoom"; direction: "in" | "out" }
  | { kind: "blob"; url: string };

export type Disposition = "foreground-tab" | "background-tab" | "new-window";

/** What was under the pointer, or under the caret, when a context menu was asked for. */
export interface ContextPoint {
  x: number;
  y: number;
  byKeyboard: boolean;
  linkURL: string;
  linkText: string;
  srcURL: string;
  mediaType: "none" | "image" | "audio" | "video" | "canvas";
  isEditable: boolean;
  isReadOnly: boolean;
  selectionText: string;
  titleText: string;
  altText: string;
  /** The word at the caret of an editable place. */
  word: string;
  hasText: boolean;
  formControlType: string;
  spellcheck: boolean;
}

/** A key that the page did not use, in the names of KeyboardEvent. */
export interface KeyPress {
  key: string;
  code: string;
  control: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
}

/** What the stand-in tells the preload's world. */
export type HostMessage =
  | { kind: "message"; channel: string; values: unknown }
  | { kind: "reply"; id: number; isError: boolean; value: unknown };
