import type { ByteAutomaton } from "./byte-automaton.ts";
import { type Form, possibleForms } from "./grammar.ts";

/**
 * Recognizes a form byte by byte. A state is the set of places in the form where what was read may have come to, each
 * with the way back out of the forms it is in; equal sets are one state.
 * @returns null when no text has the form
 */
export function grammarAutomaton(root: Form): ByteAutomaton | null {
  const possible = possibleForms(root);
  if (!possible.has(root)) return null;
  const places = createPlaces();
  const states: (readonly Place[])[] = [];
  const known = new Map<string, number>();

  function stateOf(found: ReadonlySet<Place>): number {
    const ordered = [...found].filter(isRead).sort((a, b) => a.id - b.id);
    if (ordered.length === 0) return -1;
    const key = ordered.map((place) => place.id).join(" ");
    let state = known.get(key);
    if (state === undefined) {
      state = states.push(ordered) - 1;
      known.set(key, state);
    }
    return state;
  }

  /** Adds the places where the next byte is read when a form begins; `after` is where it goes on. */
  function enter(form: Form, after: Place, found: Set<Place>): void {
    if (!possible.has(form)) return;
    switch (form.kind) {
      case "literal":
        if (form.bytes.length === 0) leave(after, found);
        else found.add(places.of(form, 0, after));
        return;
      case "byte":
        found.add(places.of(form, 0, after));
        return;
      case "sequence":
        goOn(form, 0, after, found);
        return;
      case "choice":
        for (const option of form.options) enter(option, after, found);
        return;
      case "repeat":
        again(form, 0, after, found);
        return;
      case "later": {
        // A form that begins with itself leads here again; the second time adds nothing.
        const entered = places.of(form, 0, after);
        if (found.has(entered)) return;
        found.add(entered);
        enter(form.form(), after, found);
      }
    }
  }

  function goOn(form: Form & { kind: "sequence" }, index: number, after: Place, found: Set<Place>): void {
    const part = form.parts[index];
    if (part === undefined) leave(after, found);
    else enter(part, index + 1 === form.parts.length ? after : places.of(form, index + 1, after), found);
  }

  function again(form: Form & { kind: "repeat" }, times: number, after: Place, found: Set<Place>): void {
    if (times >= form.least) leave(after, found);
    if (times >= form.most) return;
    // Without an upper limit, turns beyond the least are all the same place.
    const next = form.most === Number.POSITIVE_INFINITY ? Math.min(times + 1, form.least) : times + 1;
    enter(form.part, places.of(form, next, after), found);
  }

  function leave(place: Place, found: Set<Place>): void {
    const { form, index, after } = place;
    if (form === null || after === null) found.add(place);
    else if (form.kind === "sequence") goOn(form, index, after, found);
    else if (form.kind === "repeat") again(form, index, after, found);
  }

  const begin = new Set<Place>();
  enter(root, places.end, begin);
  return {
    start: stateOf(begin),
    isAccepting: (state) => states[state]?.includes(places.end) ?? false,
    step(state, byte) {
      const found = new Set<Place>();
      for (const { form, index, after } of states[state] ?? []) {
        if (form === null || after === null) continue;
        if (form.kind === "byte" && form.set[byte] === 1) leave(after, found);
        if (form.kind !== "literal" || form.bytes[index] !== byte) continue;
        if (index + 1 === form.bytes.length) leave(after, found);
        else found.add(places.of(form, index + 1, after));
      }
      return stateOf(found);
    },
  };
}

/** Where something is in a form: the index in a literal or sequence, the turn of a repetition. */
interface Place {
  readonly id: number;
  readonly form: Form | null;
  readonly index: number;
  /** Where it goes on when the form is through; null at the end of all. */
  readonly after: Place | null;
}

/** Whether a byte is read here, or the text ends; other places only lead to such. */
function isRead({ form }: Place): boolean {
  return form === null || form.kind === "literal" || form.kind === "byte";
}

/** Makes every place once, so that places can be compared by identity. */
function createPlaces() {
  const end: Place = { id: 0, form: null, index: 0, after: null };
  const formIds = new Map<Form, number>();
  const known = new Map<string, Place>();
  let count = 1;
  return {
    end,
    of(form: Form, index: number, after: Place): Place {
      let formId = formIds.get(form);
      if (formId === undefined) {
        formId = formIds.size;
        formIds.set(form, formId);
      }
      const key = `${formId} ${index} ${after.id}`;
      let place = known.get(key);
      if (place === undefined) {
        place = { id: count++, form, index, after };
        known.set(key, place);
      }
      return place;
    },
  };
}
