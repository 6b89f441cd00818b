import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { bundleChanges } from "#shared/changes.ts";
import type { NoteId } from "#shared/note.ts";

const never = new AbortController().signal;
const DAY_MS = 86_400_000;
const OPTIONS = { type: "tldr", length: "short", format: "markdown" } as const;
const HALL =
  "# Hall\n\nThe roof leaks above the stage in heavy rain. The old curtain was sold.\n\n- [ ] order the lamps\n- [ ] call the builder\n";

let library: TestApp;
let now = Date.UTC(2026, 2, 12, 12);
let folder = "";
beforeAll(async () => {
  library = await openTestApp({ clock: () => now });
});
afterAll(() => library.close());

const add = async (body: string): Promise<NoteId> =>
  (await library.app.store.notes.create({ body, folder })).id;
const source = () => ({ kind: "folder", folder }) as const;
const summarize = () => library.app.summaries.create({ source: source(), ...OPTIONS }, never);
const changes = async (since?: string) => {
  const found = await library.app.summaries.changes({ source: source(), ...(since && { since }) }, never);
  expect(bundleChanges.parse(found)).toEqual(found);
  return found;
};
async function rewrite(id: NoteId, change: (body: string) => string): Promise<void> {
  const { body, revision } = await library.app.store.notes.get(id);
  await library.app.store.notes.save({
    id,
    baseRevision: revision,
    changes: [{ from: 0, to: body.length, insert: change(body) }],
  });
}

test("what was never read says so, and the first summary is what is compared with", async () => {
  folder = "First";
  await add(HALL);
  expect(await changes()).toMatchObject({ since: null, added: [], notices: [{ code: "never-read" }] });
  const readAt = now;
  await summarize();
  now += 1_000;
  expect(await changes()).toMatchObject({ since: readAt, changed: [], notices: [{ code: "no-changes" }] });
});

test("new, reworded and removed sentences and notes are told, with new and finished tasks", async () => {
  folder = "Second";
  const hall = await add(HALL);
  const gone = await add("# Old plan\n\nNothing will come of it.");
  const purged = await add("# Secret\n\nNobody knows.");
  await summarize();
  now += DAY_MS;
  const added = await add("# Garden\n\n- [ ] buy a pump\n- [x] cut the hedge\n");
  await rewrite(hall, (body) =>
    body
      .replace("above the stage in heavy rain", "above the stage in any rain")
      .replace("The old curtain was sold.", "A new piano came.")
      .replace("[ ] order the lamps", "[x] order the lamps")
      .concat("- [ ] paint the door\n"),
  );
  await library.app.store.notes.trash([gone, purged]);
  await library.app.store.notes.purge([purged]);
  const found = await changes();
  const { body } = await library.app.store.notes.get(hall);
  expect(found).toMatchObject({
    added: [{ id: added, name: "Garden" }],
    changed: [
      {
        document: { id: hall, revision: 2 },
        units: [
          {
            kind: "changed",
            before: "The roof leaks above the stage in heavy rain.",
            text: "The roof leaks above the stage in any rain.",
          },
          { kind: "added", text: "A new piano came." },
          { kind: "added", text: "paint the door" },
          { kind: "removed", before: "The old curtain was sold." },
        ],
      },
    ],
    removed: [{ id: gone, name: "Old plan" }],
    deleted: 1,
    tasks: {
      added: [{ text: "paint the door" }, { text: "buy a pump" }],
      finished: [{ text: "order the lamps" }],
    },
    notices: [],
  });
  for (const unit of found.changed[0]?.units ?? []) {
    if (unit.kind === "removed") continue;
    expect(body.slice(unit.selector.start, unit.selector.end)).toBe(unit.selector.quote);
  }
  expect(await changes()).toEqual(found);
  await summarize();
  // The state of now was just read; what is told is what came before it.
  expect((await changes()).changed).toEqual(found.changed);
});

test("changes since a day need no reading", async () => {
  folder = "Third";
  const hall = await add(HALL);
  now += 2 * DAY_MS;
  await rewrite(hall, (body) => `${body}\nThe lamps came.\n`);
  const day = new Date(now - DAY_MS).toISOString().slice(0, 10);
  expect(await changes(day)).toMatchObject({
    added: [],
    changed: [{ document: { id: hall }, units: [{ kind: "added", text: "The lamps came." }] }],
  });
  expect((await changes("2020-01-01")).added).toMatchObject([{ id: hall }]);
});
