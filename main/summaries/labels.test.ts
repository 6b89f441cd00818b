import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp, THREADS } from "#main/test-app.ts";
import { aggregate } from "#shared/aggregates.ts";
import { exampleAccuracy } from "#shared/examples.ts";

const never = new AbortController().signal;

/** Written for this test. */
const EXAMPLES = {
  invoice: [
    "Please pay the invoice of 120 pounds for the roof by the end of the month.",
    "Your payment for the electricity bill is late, and a fee of ten pounds was added.",
    "The total price with tax is 450 pounds, to be paid to our bank account.",
    "We received your payment of 80 pounds and send the receipt with this letter.",
    "The bank refused the transfer, so the bill of the plumber is not paid yet.",
  ],
  garden: [
    "The tomatoes grow well, and the roses need water in the evening.",
    "We planted apple trees and sowed carrots behind the shed.",
    "Frost killed the flowers, and the soil is too wet for potatoes.",
    "Birds eat the cherries, so a net was put over the tree.",
    "The lawn was cut, and leaves were raked under the old oak.",
  ],
};
const NOTE = "The seeds came up in warm soil. The flowers open, and the trees carry fruit.";

let library: TestApp;
beforeAll(async () => {
  library = await openTestApp({ workers: THREADS });
});
afterAll(() => library.close());

test("labels are off until a person gives examples, and then say how far they can be relied on", async () => {
  const { store, summaries } = library.app;
  const source = { kind: "text", name: "t", text: NOTE } as const;
  const off = await summaries.aggregate({ source, kind: "labels" }, never);
  expect(off).toMatchObject({ items: [], notices: [{ code: "no-examples" }, { code: "nothing-found" }] });

  for (const [label, texts] of Object.entries(EXAMPLES)) {
    for (const text of texts) await store.examples.add({ set: "category", label, text });
  }
  const [same] = await store.examples.list();
  expect(await store.examples.add({ set: "category", label: "garden", text: same?.text ?? "" })).toEqual(
    same,
  );
  expect(await store.examples.list()).toHaveLength(10);

  const found = await summaries.aggregate({ source, kind: "labels" }, never);
  expect(aggregate.parse(found)).toEqual(found);
  expect(found).toMatchObject({
    items: [{ text: "garden", set: "category", label: "garden", about: "document" }],
    notices: [{ code: "accuracy" }],
  });
  const [accuracy] = await summaries.accuracy(never);
  expect(exampleAccuracy.parse(accuracy)).toEqual(accuracy);
  expect(accuracy?.accuracy).toBeGreaterThanOrEqual(0.8);
  expect(accuracy?.chance).toBe(0.5);

  await store.examples.remove(same?.id ?? "");
  expect(await summaries.aggregate({ source, kind: "labels" }, never)).toMatchObject({ items: [] });
  await expect(store.examples.remove("none")).rejects.toMatchObject({ code: "not-found" });
});
