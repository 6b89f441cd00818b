import type { ByteAutomaton } from "./byte-automaton.ts";
import { DONE, type Form, possibleForms } from "./grammar.ts";

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
      case "table":
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
    if (times === FAR || (times !== FAR_BELOW && times >= form.least)) leave(after, found);
    if (times >= form.most) return;
    // Without an upper limit, turns beyond the least are all the same place.
    const isEndless = form.most === Number.POSITIVE_INFINITY && times >= form.least;
    enter(form.part, places.of(form, times < 0 || isEndless ? times : times + 1, after), found);
  }

  function leave(place: Place, found: Set<Place>): void {
    const { form, index, after } = place;
    if (form === null || after === null) found.add(place);
    else if (form.kind === "sequence") goOn(form, index, after, found);
    else if (form.kind === "repeat") again(form, index, after, found);
  }

  function read({ form, index, after }: Place, byte: number, found: Set<Place>): void {
    if (form === null || after === null) return;
    if (form.kind === "table") {
      const next = form.next(index, byte);
      if (next === DONE) leave(after, found);
      else if (next >= 0) found.add(places.of(form, next, after));
    } else if (form.kind === "byte") {
      if (form.set[byte] === 1) leave(after, found);
    } else if (form.kind === "literal" && form.bytes[index] === byte) {
      if (index + 1 === form.bytes.length) leave(after, found);
      else found.add(places.of(form, index + 1, after));
    }
  }

  /** The same place with its turns counted only as far as the next bytes can tell them apart. */
  function alike(place: Place, horizon: number): Place {
    const { form, after } = place;
    if (form === null || after === null) return place;
    const index = form.kind === "repeat" ? alikeTurn(form, place.index, horizon) : place.index;
    return places.of(form, index, alike(after, horizon));
  }

  const begin = new Set<Place>();
  enter(root, places.end, begin);
  return {
    start: stateOf(begin),
    isAccepting: (state) => states[state]?.includes(places.end) ?? false,
    alike: (state, horizon) => stateOf(new Set(states[state]?.map((place) => alike(place, horizon)))),
    step(state, byte) {
      const found = new Set<Place>();
      for (const place of states[state] ?? []) read(place, byte, found);
      return stateOf(found);
    },
  };
}

/** Turns so far from the least and the most that the next bytes do not get there; they stay so in looking ahead. */
const FAR = -1;
const FAR_BELOW = -2;

/** A turn is a byte or more, so what is further off than the horizon cannot be reached within it. */
function alikeTurn({ least, most }: Form & { kind: "repeat" }, turn: number, horizon: number): number {
  if (turn < 0 || most - turn <= horizon) return turn;
  if (turn >= least) return FAR;
  return least - turn > horizon ? FAR_BELOW : turn;
}

/** Where something is in a form: the index in a literal or sequence, the turn of a repetition. */
interface Place {
  readonly id: number;
  readonly form: Form | null;
  readonly index: number;
  /** Where it goes on when the form is through; null at the end of all. */
  readonly after: Place | null;
  /** The places that go on here, by form and index. */
  readonly before: Map<Form, Map<number, Place>>;
}

/** Whether a byte is read here, or the text ends; other places only lead to such. */
function isRead({ form }: Place): boolean {
  return form === null || form.kind === "literal" || form.kind === "byte" || form.kind === "table";
}

/** Makes every place once, so that places can be compared by identity. */
function createPlaces() {
  const end: Place = { id: 0, form: null, index: 0, after: null, before: new Map() };
  let count = 1;
  return {
    end,
    of(form: Form, index: number, after: Place): Place {
      let byIndex = after.before.get(form);
      if (byIndex === undefined) {
        byIndex = new Map();
        after.before.set(form, byIndex);
      }
      let place = byIndex.get(index);
      if (place === undefined) {
        place = { id: count++, form, index, after, before: new Map() };
        byIndex.set(index, place);
      }
      return place;
    },
  };
}
