import { array, assert, asyncProperty, constantFrom, nat, record, string as anyString } from "fast-check";
import { expect, it } from "vitest";
import { applyChanges, type TextChange } from "#shared/text-change.ts";
import { openTestLibrary } from "./fixtures/test-library.ts";
import { storedText } from "./stored-text.ts";

/** Raw numbers and texts, folded into changes that fit whatever text they meet. */
const rawEdit = array(
  record({
    skip: nat(12),
    take: nat(8),
    insert: anyString({
      unit: constantFrom("a", "b ", "\n", "\r\n", "😀", "\uD83D", "\uDE00", "\0", "# "),
      maxLength: 5,
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

function fit(text: string, raw: readonly { skip: number; take: number; insert: string }[]): TextChange[] {
  let at = 0;
  return raw.map(({ skip, take, insert }) => {
    const from = Math.min(text.length, at + skip);
    const to = Math.min(text.length, from + take);
    at = to;
    return { from, to, insert };
  });
}

it("rebuilds every revision of any sequence of edits exactly", async () => {
  const library = await openTestLibrary();
  const { notes } = library.store;
  try {
    await assert(
      asyncProperty(array(rawEdit, { minLength: 1, maxLength: 10 }), async (edits) => {
        const note = await notes.create({ body: "The 😀 first line\nand a second one" });
        const bodies = [note.body];
        for (const raw of edits) {
          const body = bodies.at(-1) ?? "";
          const changes = fit(body, raw);
          const next = storedText(applyChanges(body, changes));
          const result = await notes.save({ id: note.id, baseRevision: bodies.length, changes });
          expect(result.status).toBe("saved");
          if (next !== body) bodies.push(next);
        }
        const mark = "\n(written elsewhere)";
        for (const [index, body] of bodies.slice(0, -1).entries()) {
          const changes = [{ from: body.length, to: body.length, insert: mark }];
          const stale = await notes.save({ id: note.id, baseRevision: index + 1, changes });
          expect(stale).toMatchObject({ status: "conflict", copy: { body: storedText(body + mark) } });
        }
        expect(await notes.get(note.id)).toMatchObject({ body: bodies.at(-1), revision: bodies.length });
      }),
      { numRuns: 40 },
    );
  } finally {
    await library.remove();
  }
});
