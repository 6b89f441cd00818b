/** A form of text, in bytes. Forms are compared by identity, so that equal places in one form are one state. */
export type Form =
  | { readonly kind: "literal"; readonly bytes: Uint8Array }
  /** One byte of a set of 256 flags. */
  | { readonly kind: "byte"; readonly set: Uint8Array }
  /** Bytes that a table of states reads, from state 0; `next` answers a state, DONE or -1. */
  | { readonly kind: "table"; readonly next: (state: number, byte: number) => number }
  | { readonly kind: "sequence"; readonly parts: readonly Form[] }
  | { readonly kind: "choice"; readonly options: readonly Form[] }
  /** The part is never empty. */
  | { readonly kind: "repeat"; readonly part: Form; readonly least: number; readonly most: number }
  /** A form that may hold itself; what it is, is asked when it is first met. */
  | { readonly kind: "later"; readonly form: () => Form };

/** What a table answers when the byte was its last. */
export const DONE = -2;

export function literal(text: string): Form {
  return { kind: "literal", bytes: new TextEncoder().encode(text) };
}

/** One byte out of ranges such as `[0x61, 0x7a]`. */
export function byteIn(...ranges: readonly (readonly [from: number, to: number])[]): Form {
  const set = new Uint8Array(256);
  for (const [from, to] of ranges) set.fill(1, from, to + 1);
  return { kind: "byte", set };
}

export function sequence(...parts: readonly Form[]): Form {
  return { kind: "sequence", parts };
}

export function choice(...options: readonly Form[]): Form {
  return { kind: "choice", options };
}

export function repeat(part: Form, least: number, most = Number.POSITIVE_INFINITY): Form {
  return { kind: "repeat", part, least, most };
}

export function optional(part: Form): Form {
  return { kind: "repeat", part, least: 0, most: 1 };
}

export function later(form: () => Form): Form {
  let known: Form | undefined;
  return { kind: "later", form: () => (known ??= form()) };
}

/**
 * The forms that some finite text has. A form that holds itself without an end is not among them, and neither is a
 * choice without options.
 */
export function possibleForms(root: Form): ReadonlySet<Form> {
  const all = formsOf(root);
  const possible = new Set<Form>();
  for (let before = -1; before !== possible.size; ) {
    before = possible.size;
    // Forms within a form come after it, so going backwards most are known in one pass.
    for (const form of all.toReversed()) if (isPossible(form, possible)) possible.add(form);
  }
  return possible;
}

function isPossible(form: Form, possible: ReadonlySet<Form>): boolean {
  switch (form.kind) {
    case "literal":
    case "table":
      return true;
    case "byte":
      return form.set.includes(1);
    case "sequence":
      return form.parts.every((part) => possible.has(part));
    case "choice":
      return form.options.some((option) => possible.has(option));
    case "repeat":
      return form.least <= form.most && (form.least === 0 || possible.has(form.part));
    default:
      return possible.has(form.form());
  }
}

function formsOf(root: Form): Form[] {
  const found = new Set([root]);
  // A set hands out what is added while it is walked.
  for (const form of found) {
    if (form.kind === "sequence") for (const part of form.parts) found.add(part);
    else if (form.kind === "choice") for (const option of form.options) found.add(option);
    else if (form.kind === "repeat") found.add(form.part);
    else if (form.kind === "later") found.add(form.form());
  }
  return [...found];
}
