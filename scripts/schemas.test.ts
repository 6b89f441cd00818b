import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaFolder, schemas } from "./schemas.mjs";

it("publishes the schemas that the app checks by; `node scripts/schemas.mjs` writes them anew", () => {
  for (const [name, text] of Object.entries(schemas)) {
    expect(readFileSync(new URL(name, schemaFolder), "utf8")).toBe(text);
  }
});
