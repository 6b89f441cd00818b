import { getEventListeners } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { copyModels, DYING_WORKER } from "#main/nano/fixtures/open-nano.ts";
import { openTestApp, THREADS } from "#main/test-app.ts";
import { isLong } from "#main/test-form.ts";
import type { BundleSource } from "#shared/bundle.ts";

// Several threads load their tables in each test.
vi.setConfig({ testTimeout: 180_000 });

const OPTIONS = { type: "key-points", length: "long", format: "markdown" } as const;
const never = new AbortController().signal;

async function open(options: Parameters<typeof openTestApp>[0] = {}) {
  const library = await openTestApp({ workers: THREADS, ...options });
  onTestFinished(() => library.close());
  return library.app;
}

const texts = (count: number, textOf: (index: number) => string): BundleSource & { kind: "texts" } => ({
  kind: "texts",
  texts: Array.from({ length: count }, (_, index) => ({ name: `Text ${index}`, text: textOf(index) })),
});
const boilers = (index: number): string =>
  `The boiler of house ${index} is cold. It costs £${index + 100} to mend.`;
const ALL_WELL = texts(1, () => "All is well here.");

test("fifty bundles asked for at once and all cancelled leave nothing behind, and the next one is read", async () => {
  const { summaries } = await open();
  const stop = new AbortController();
  const asked = Array.from({ length: 50 }, (_, turn) =>
    summaries.create({ source: texts(40, (index) => boilers(index + 100 * turn)), ...OPTIONS }, stop.signal),
  );
  const ended = Promise.allSettled(asked);
  stop.abort();
  for (const { status, ...rest } of await ended) {
    expect({ status, ...rest }).toMatchObject({ status: "rejected", reason: { code: "cancelled" } });
  }
  expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  expect((await summaries.create({ source: ALL_WELL, ...OPTIONS }, never)).lines).toHaveLength(1);
});

test("a reader that stops reading a bundle ends it", async () => {
  const { summaries } = await open();
  const source = texts(200, boilers);
  for await (const event of summaries.stream({ source, ...OPTIONS }, never)) {
    expect(event).toMatchObject({ kind: "progress", stage: "notes", total: 200 });
    break;
  }
  expect((await summaries.create({ source: ALL_WELL, ...OPTIONS }, never)).lines).toHaveLength(1);
});

test("a thread that dies in the middle of a bundle is replaced, and the bundle is read to its end", async () => {
  const models = copyModels("die-once");
  onTestFinished(() => rmSync(models, { recursive: true }));
  const source = texts(30, (index) => (index === 20 ? "die" : boilers(index)));
  const { summaries } = await open({ models, workers: { ...THREADS, nano: DYING_WORKER } });
  const survived = await summaries.create({ source, ...OPTIONS }, never);
  expect(existsSync(join(models, "die-once"))).toBe(false);
  const { summaries: healthy } = await open();
  expect(survived).toEqual(await healthy.create({ source, ...OPTIONS }, never));
});

test("a note that is deleted for good while its bundle is read is left out, and the others stand", async () => {
  const { store, summaries } = await open();
  const ids: string[] = [];
  for (let index = 0; index < 60; index += 1)
    ids.push(
      (await store.notes.create({ body: `# Note ${index}\n\n${boilers(index)}`, folder: "Houses" })).id,
    );
  const last = ids.at(-1) ?? "";
  let deleting: Promise<unknown> | undefined;
  const source = { kind: "folder", folder: "Houses" } as const;
  for await (const event of summaries.stream({ source, ...OPTIONS }, never)) {
    deleting ??= store.notes.trash([last]).then(() => store.notes.purge([last]));
    if (event.kind !== "result") continue;
    await deleting;
    const { bundle, documents } = event.summary;
    expect(bundle).toMatchObject({ found: 60, left: [{ id: last, name: "Note 59" }] });
    expect(documents.map(({ id }) => id)).toEqual(ids.slice(0, -1));
  }
});

const MANY = isLong ? 10_000 : 1_000;

test(`${MANY} tiny notes are one bundle, each with a line of its own`, async () => {
  const { summaries } = await open();
  const source = texts(MANY, (index) => `Parcel ${index} came on shelf ${(index * 7) % 1000}.`);
  const made = await summaries.create({ source, ...OPTIONS }, never);
  expect(made.bundle).toMatchObject({ found: MANY, left: [], notes: { computed: MANY, cached: 0 } });
  expect(made.bundle?.parts.every(({ line }) => line !== null)).toBe(true);
  expect(made.lines).toHaveLength(7);
});
