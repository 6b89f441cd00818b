import { afterEach, expect, it } from "vitest";
import type { ModelDetails } from "#shared/models.ts";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const details: ModelDetails = {
  format: "gguf",
  size: 100,
  modified: 5.5,
  kind: "language",
  architecture: "llama",
  name: null,
  sizeLabel: "135M",
  quantization: "Q4_1",
  parameters: 134_515_008,
  tensors: [{ type: "Q4_1", count: 210, bytes: 99 }],
  context: 8_192,
  layers: 30,
  width: 576,
  vocabulary: 49_152,
  hasTemplate: true,
  tokenizer: { model: "gpt2", pre: "smollm" },
  unsupported: [],
  memory: null,
};

it("keeps models with what was found in them, across a restart", async () => {
  library = await openTestLibrary();
  const { models } = library.store;
  const first = { name: "small", path: "/models/small.gguf", size: 100, modified: 5, details };
  const added = await models.put(first);
  expect(added).toEqual({ ...first, id: added.id, addedAt: library.now() });
  library.pass(1);
  const twin = await models.put({ ...first, path: "/other/small.gguf" });
  expect(twin).toMatchObject({ name: "small 2", addedAt: library.now() });
  const again = await models.put({ ...first, size: 200, details: { ...details, sizeLabel: "136M" } });
  expect(again).toEqual({ ...added, size: 200, details: { ...details, sizeLabel: "136M" } });
  await library.reopen();
  expect(await library.store.models.list()).toEqual([again, twin]);
  expect(await library.store.models.remove(twin.id)).toEqual(twin);
  expect(await library.store.models.list()).toEqual([again]);
  await expect(library.store.models.remove(twin.id)).rejects.toMatchObject({ code: "not-found" });
});

it("keeps a model whose details another version wrote", async () => {
  library = await openTestLibrary();
  const strange = { ...details, tensors: "many" } as unknown as ModelDetails; // what another version may write
  const { id } = await library.store.models.put({
    name: "m",
    path: "/m",
    size: 1,
    modified: 1,
    details: strange,
  });
  expect(await library.store.models.list()).toMatchObject([{ id, details: null }]);
});
