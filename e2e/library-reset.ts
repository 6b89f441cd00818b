import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Model } from "#shared/models.ts";
import type { NoteItem, NoteList } from "#shared/note.ts";
import type { Settings } from "#shared/settings.ts";
import { expect } from "@playwright/test";

export interface LibraryReset {
  /** Fails when a test has edited a sample, which cannot be put back. */
  check: () => Promise<void>;
  /**
   * Puts the library back to what it was at the start: notes and models that came since are gone, the samples neither
   * pinned nor in the trash, and the settings the first ones. Tells whether anything had to be.
   */
  reset: () => Promise<boolean>;
}

/** Keeps the library of a running app as it is now. */
export async function libraryReset(folder: string): Promise<LibraryReset> {
  const { port, key } = JSON.parse(readFileSync(join(folder, "endpoint.json"), "utf8")) as {
    port: number;
    key: string;
  };
  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`http://127.0.0.1:${port}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
  const list = async (view: string): Promise<NoteItem[]> =>
    (await ask<NoteList>("GET", `/notes?limit=500&view=${view}`)).items;

  const notes = await list("all");
  const known = new Map(notes.map((note) => [note.id, note]));
  // A page writes down the note it shows.
  const settings = { ...(await ask<Settings>("GET", "/settings")), lastNote: notes[0]?.id ?? null };

  return {
    async check() {
      const now = new Map(
        [...(await list("all")), ...(await list("trash"))].map(({ id, revision }) => [id, revision]),
      );
      const samples = notes.map(({ id, title }) => [title, now.get(id)]);
      expect(samples, "no sample was edited").toEqual(notes.map(({ title, revision }) => [title, revision]));
    },
    async reset() {
      const shown = await list("all");
      const trash = await list("trash");
      const isSame = isDeepStrictEqual([shown, trash], [notes, []]);
      const isSet = isDeepStrictEqual(await ask<Settings>("GET", "/settings"), settings);
      const models = await ask<Model[]>("GET", "/models");
      if (isSame && isSet && models.length === 0) return false;

      for (const { id } of models) await ask("DELETE", `/models/${id}`);
      const added = shown.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      if (added.length > 0) await ask("POST", "/notes/trash", { ids: added });
      for (const { id, pinned } of shown)
        if (known.has(id) && pinned !== known.get(id)?.pinned)
          await ask("PUT", `/notes/${id}/pin`, { pinned: !pinned });
      const gone = trash.filter(({ id }) => known.has(id)).map(({ id }) => id);
      if (gone.length > 0) await ask("POST", "/notes/restore", { ids: gone });
      await ask("POST", "/library/empty-trash");
      await ask("PATCH", "/settings", settings);
      expect(await list("all"), "the samples are as they were").toEqual(notes);
      return true;
    },
  };
}
