import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is used of compromise. */
interface View {
  people(): View;
  places(): View;
  organizations(): View;
  sentences(): View;
  json(): unknown[];
  out(format: "array"): string[];
}

/** The libraries installed beside this file; they are no dependencies of the app. */
export interface Libraries {
  nlp: (text: string) => View;
  chrono: { parse(text: string, reference: Date): unknown[] };
}

export async function loadLibraries(): Promise<Libraries> {
  const compromise = (await import(at("compromise/src/three.js"))) as { default: Libraries["nlp"] }; // its types are not installed
  const chrono = (await import(at("chrono-node/dist/esm/index.js"))) as Libraries["chrono"]; // as above
  return { nlp: compromise.default, chrono };
}

const at = (file: string): string => pathToFileURL(join(import.meta.dirname, "node_modules", file)).href;
