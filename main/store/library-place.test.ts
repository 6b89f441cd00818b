import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { STORE_WORKER } from "./fixtures/test-library.ts";
import { openStore } from "./store.ts";

it("refuses to write into a library that was moved away, goes on reading it, and writes again once it is back", async () => {
  const place = mkdtempSync(join(tmpdir(), "place-"));
  const folder = join(place, "library");
  const open = () => openStore({ folder, worker: STORE_WORKER, clock: Date.now, log: silentLog });
  const store = await open();
  const { id } = await store.notes.create({ body: "Kept" });
  renameSync(folder, join(place, "elsewhere"));
  await expect(store.notes.create({ body: "Lost" })).rejects.toMatchObject({
    code: "storage-failed",
    message: expect.stringContaining("Put the folder back"),
  });
  expect(await store.notes.get(id)).toMatchObject({ body: "Kept" });
  renameSync(join(place, "elsewhere"), folder);
  await store.notes.create({ body: "Back" });
  await store.close();
  const again = await open();
  expect(await again.library.info()).toMatchObject({ notes: 2 });
  await again.close();
  rmSync(place, { recursive: true });
});
