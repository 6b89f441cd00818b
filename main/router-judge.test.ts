import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TINY } from "./engine/testing/ask-engine.ts";
import { writeTinyModel } from "./engine/testing/tiny-model.ts";
import { createRouter } from "./router.ts";
import { openTestApp, type TestApp } from "./test-app.ts";

let test: TestApp;
let model: string;
beforeAll(async () => {
  test = await openTestApp();
  model = join(test.folder, "tiny.gguf");
  await writeTinyModel(model, TINY);
});
afterAll(() => test.close());

/** The calls as a program of this machine makes them, or one with an API key. */
const as = (caller: "local" | "api") => createRouterClient(createRouter(test.app), { context: { caller } });

const TEXT =
  "We recieved teh parcel, and the dog and the cat was here.\n\nDie Katze schläft auf dem Sofa im Zimmer.";
const source = { kind: "text", name: "text", text: TEXT } as const;

it("lets the model that a program names judge, and says so", async () => {
  const rules = await as("local").proofreading.check({ source });
  const judged = await as("local").proofreading.check({ source, model, isThorough: true });
  expect([rules.engine, judged.engine]).toEqual([rules.engine, `${rules.engine}, tiny.gguf`]);
  // What the tiny model holds likely is chance; that it was asked, and that places are exact, is not.
  expect(judged.corrections.some(({ source }) => source === "model")).toBe(true);
  for (const { startIndex, endIndex } of judged.corrections)
    expect([startIndex <= endIndex, endIndex <= TEXT.indexOf("\n")]).toEqual([true, true]);
  expect(judged.skipped).toEqual(rules.skipped);
  expect(await as("local").proofreading.check({ source, model, isThorough: true })).toEqual({
    ...judged,
    units: { computed: 0, cached: 2 },
  });
});

it("streams how far the judging is, and says what to do about a model that is not there", async () => {
  const stages = new Set<string>();
  for await (const event of await as("local").proofreading.stream({ source, model }))
    stages.add(event.kind === "progress" ? event.stage : event.kind);
  expect([...stages]).toEqual(["passages", "judge", "result"]);
  await expect(
    as("local").proofreading.check({ source, model: join(test.folder, "gone.gguf") }),
  ).rejects.toMatchObject({ code: "not-found", message: expect.stringMatching(/gone\.gguf/) });
  await expect(as("api").proofreading.check({ source, model })).rejects.toMatchObject({
    code: "not-found",
    message: expect.stringMatching(/in the list/),
  });
});
