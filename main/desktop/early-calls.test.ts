import { expect, it } from "vitest";
import type { OpenPageChannel } from "#main/page/page-calls.ts";
import { takeEarlyCalls } from "./early-calls.ts";

/** A way to services that notes what reaches them. */
function noting(): { reached: string[]; open: OpenPageChannel } {
  const reached: string[] = [];
  return {
    reached,
    open: () => ({
      receive: async (data) => void reached.push(String(data)),
      close: () => void reached.push("closed"),
    }),
  };
}

it("answers calls that came before the services were open, in their order", async () => {
  const { reached, open } = noting();
  const opening = Promise.withResolvers<OpenPageChannel>();
  const channel = takeEarlyCalls(opening.promise)({ send: () => {} });
  const received = [channel.receive("first"), channel.receive("second")];
  expect(reached).toEqual([]);
  opening.resolve(open);
  await Promise.all(received);
  await channel.receive("third");
  channel.close();
  await opening.promise;
  expect(reached).toEqual(["first", "second", "third", "closed"]);
});

it("calls nothing for a page that went before the services were open", async () => {
  const { reached, open } = noting();
  const opening = Promise.withResolvers<OpenPageChannel>();
  const channel = takeEarlyCalls(opening.promise)({ send: () => {} });
  const received = channel.receive("first");
  channel.close();
  opening.resolve(open);
  await received;
  expect(reached).toEqual([]);
});
