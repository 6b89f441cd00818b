import { expect, test } from "vitest";
import type { DesktopEvent } from "#shared/desktop.ts";
import { createWindowEvents } from "./window-events.ts";

const command = (id: string): DesktopEvent => ({ kind: "command", id });
const never = new AbortController().signal;

test("what is sent before a page listens waits for it, in order", async () => {
  const events = createWindowEvents();
  events.send(command("a"));
  events.send(command("b"));
  const stream = events.follow(never);
  expect([(await stream.next()).value, (await stream.next()).value]).toEqual([command("a"), command("b")]);
  const next = stream.next();
  events.send(command("c"));
  expect((await next).value).toEqual(command("c"));
});

test("a page that loads again takes over, and the one before it ends", async () => {
  const events = createWindowEvents();
  const first = events.follow(never);
  const waiting = first.next();
  const second = events.follow(never).next();
  events.send(command("a"));
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect((await second).value).toEqual(command("a"));
  expect(events.isFollowed).toBe(true);
});

test("a page that goes stops listening, and what comes then waits for the next", async () => {
  const events = createWindowEvents();
  const leaving = new AbortController();
  const waiting = events.follow(leaving.signal).next();
  leaving.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(events.isFollowed).toBe(false);
  events.send(command("a"));
  expect((await events.follow(never).next()).value).toEqual(command("a"));
});
