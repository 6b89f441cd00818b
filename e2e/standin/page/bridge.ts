/**
 * The two ends of contextBridge, in the page's world and in the preload's. Data crosses by the structured clone of
 * CustomEvent.detail; functions and promises stay where they are and travel as numbers. Runs as source text in
 * Chromium, so it stands alone.
 */
export interface Bridge {
  /** Makes a value of this world ready to cross. */
  out(value: unknown): Crossing;
  /** Makes a value of this world of one that crossed. */
  back(crossing: Crossing): unknown;
  send(kind: string, detail: unknown): void;
  listen(kind: string, listener: (detail: never) => void): void;
}

export type Crossing =
  | { kind: "data"; value: unknown }
  | { kind: "function"; id: number }
  | { kind: "promise"; id: number }
  | { kind: "array"; items: Crossing[] }
  | { kind: "object"; entries: [string, Crossing][] };

interface Call {
  id: number;
  values: Crossing[];
}
type Answer = { value: Crossing } | { error: string };

export function openBridge(key: string, here: "page" | "preload"): Bridge {
  const there = here === "page" ? "preload" : "page";
  const functions = new Map<number, (...values: unknown[]) => unknown>();
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const received: { answer?: Answer } = {};

  const send = (kind: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`${key}-${there}-${kind}`, { detail }));
  const listen = (kind: string, listener: (detail: never) => void) =>
    document.addEventListener(`${key}-${here}-${kind}`, (event) =>
      listener((event as CustomEvent).detail as never),
    );
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  function out(value: unknown): Crossing {
    if (typeof value === "function") {
      functions.set(++lastId, value as (...values: unknown[]) => unknown);
      return { kind: "function", id: lastId };
    }
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => send("settle", { id, answer: { value: out(result) } }),
        (error: unknown) => send("settle", { id, answer: { error: messageOf(error) } }),
      );
      return { kind: "promise", id };
    }
    if (Array.isArray(value)) return { kind: "array", items: value.map(out) };
    if (Object.prototype.toString.call(value) === "[object Object]")
      return {
        kind: "object",
        entries: Object.entries(value as object).map(([name, inner]) => [name, out(inner)]),
      };
    return { kind: "data", value: typeof value === "symbol" ? undefined : value };
  }

  function back(crossing: Crossing): unknown {
    if (crossing.kind === "data") return crossing.value;
    if (crossing.kind === "array") return crossing.items.map(back);
    if (crossing.kind === "object")
      return Object.fromEntries(crossing.entries.map(([name, inner]) => [name, back(inner)]));
    if (crossing.kind === "promise")
      return new Promise((resolve, reject) => promises.set(crossing.id, { resolve, reject }));
    return (...values: unknown[]) => {
      delete received.answer;
      send("call", { id: crossing.id, values: values.map(out) });
      const answer = received.answer as Answer | undefined;
      if (answer === undefined) throw new Error("The other side of contextBridge has gone");
      if ("error" in answer) throw new Error(answer.error);
      return back(answer.value);
    };
  }

  listen("call", ({ id, values }: Call) => {
    let result: Answer;
    try {
      result = { value: out(functions.get(id)?.(...values.map(back))) };
    } catch (error) {
      result = { error: messageOf(error) };
    }
    send("answer", result);
  });
  listen("answer", (result: Answer) => {
    received.answer = result;
  });
  listen("settle", ({ id, answer: result }: { id: number; answer: Answer }) => {
    const waiting = promises.get(id);
    promises.delete(id);
    if ("error" in result) waiting?.reject(new Error(result.error));
    else waiting?.resolve(back(result.value));
  });
  return { out, back, send, listen };
}
