import { AppError } from "#shared/errors.ts";
import type { FromThread, ToThread } from "./protocol.ts";
import type { ResultStore } from "./summarizer.ts";

type Reply = Extract<ToThread, { kind: "stored" | "not-stored" }>;

/** The host's store of results, seen from the summarizer's thread. `settle` is told the host's replies. */
export function createRemoteResults(send: (message: FromThread) => void): {
  results: ResultStore;
  settle: (reply: Reply) => void;
} {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  function call<Name extends keyof ResultStore>(
    name: Name,
    ...args: Parameters<ResultStore[Name]>
  ): ReturnType<ResultStore[Name]> {
    lastId += 1;
    const reply = Promise.withResolvers<unknown>();
    waiting.set(lastId, reply);
    send({ kind: "store", id: lastId, name, args });
    return reply.promise as ReturnType<ResultStore[Name]>; // the host answers with what the call returns
  }

  return {
    results: {
      read: (units, stages) => call("read", units, stages),
      write: (entry) => call("write", entry),
      readNote: (id) => call("readNote", id),
      readMarks: (id) => call("readMarks", id),
      readBanana: (note, key) => call("readBanana", note, key),
      writeBanana: (note, key, revision, value) => call("writeBanana", note, key, revision, value),
    },
    settle(reply) {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.kind === "stored") asked?.resolve(reply.value);
      else asked?.reject(new AppError(reply.error.code, reply.error.message));
    },
  };
}
