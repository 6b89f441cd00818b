import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { settings as settingsSchema } from "#shared/settings.ts";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

describe("API keys", () => {
  it("are known by their secret until they are revoked", async () => {
    library = await openTestLibrary();
    const { keys } = library.store;
    const { secret, ...key } = await keys.create({ name: "backup script", origins: ["app://notes.example"] });
    expect(secret).toMatch(/^nb_[\w-]{43}$/);
    expect(key).toEqual({
      id: key.id,
      name: "backup script",
      origins: ["app://notes.example"],
      createdAt: library.now(),
      lastUsedAt: null,
    });
    expect(await keys.list()).toEqual([key]);
    expect(await keys.verify(`${secret}x`)).toBeNull();
    expect(await keys.verify(secret)).toEqual({ ...key, lastUsedAt: library.now() });
    expect(await keys.revoke(key.id)).toMatchObject({ id: key.id });
    expect(await keys.verify(secret)).toBeNull();
    await expect(keys.revoke(key.id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("note their use at most once a minute", async () => {
    library = await openTestLibrary();
    const { keys } = library.store;
    const { secret } = await keys.create({ name: "k", origins: [] });
    const first = library.now();
    await keys.verify(secret);
    library.pass(59_999);
    expect(await keys.verify(secret)).toMatchObject({ lastUsedAt: first });
    library.pass(1);
    expect(await keys.verify(secret)).toMatchObject({ lastUsedAt: first + 60_000 });
    expect(await keys.list()).toMatchObject([{ lastUsedAt: first + 60_000 }]);
  });

  it("leave no secret on the disk", async () => {
    library = await openTestLibrary();
    const { secret } = await library.store.keys.create({ name: "k", origins: [] });
    for (const suffix of ["", "-wal"]) {
      const bytes = readFileSync(join(library.folder, `library.sqlite${suffix}`));
      expect(bytes.includes(secret.slice(3))).toBe(false);
    }
  });
});

describe("settings", () => {
  it("start at the defaults and keep what is not changed, across a restart", async () => {
    library = await openTestLibrary();
    const defaults = settingsSchema.parse({});
    expect(await library.store.settings.get()).toEqual(defaults);
    await library.store.settings.set({ theme: "dark", lastNote: "0000000000" });
    const changed = await library.store.settings.set({ summary: { length: "long" }, layout: { panel: 400 } });
    expect(changed).toEqual({
      ...defaults,
      theme: "dark",
      lastNote: "0000000000",
      summary: { ...defaults.summary, length: "long" },
      layout: { ...defaults.layout, panel: 400 },
    });
    await library.reopen();
    expect(await library.store.settings.get()).toEqual(changed);
    expect(await library.store.settings.set({ lastNote: null })).toEqual({ ...changed, lastNote: null });
  });
});
