import { createHash, hash } from "node:crypto";
import type { UnitKind } from "#shared/unit.ts";
import type { Pace } from "./breathe.ts";
import type { UnitStage } from "./stage.ts";

/** Hex characters of a stage's fingerprint. */
const FINGERPRINT_LENGTH = 32;

/** Keys hashed in one step. */
const KEYS_AT_ONCE = 256;

/** Key of a unit's content: sha256 over its kind and its UTF-16 code units, in hex. */
export function unitKey(kind: UnitKind | "block", text: string): string {
  return hash("sha256", Buffer.from(`${kind}\0${text}`, "utf16le"));
}

/**
 * Fingerprint of every stage by name: it changes with the stage's version, options, model and languages, and with
 * any stage it needs.
 */
export function stageFingerprints(stages: readonly UnitStage[]): ReadonlyMap<string, string> {
  const prints = new Map<string, string>();
  for (const { name, version, options, model, languages, kinds, needs } of stages) {
    const below = needs.map((need) => prints.get(need) ?? need);
    prints.set(name, fingerprint([name, version, sorted(options), model, languages ?? null, kinds, below]));
  }
  return prints;
}

/** A short hash of any JSON value. */
export function fingerprint(value: unknown): string {
  return hash("sha256", JSON.stringify(value)).slice(0, FINGERPRINT_LENGTH);
}

/** Key of a document: hash over the fingerprint of all stages and the keys of its units in order. */
export async function joinKeys(
  whole: string,
  contents: readonly { key: string }[],
  pace: Pace,
): Promise<string> {
  const joined = createHash("sha256").update(whole);
  for (let at = 0; at < contents.length; at += KEYS_AT_ONCE) {
    const breath = pace();
    if (breath) await breath;
    let keys = "";
    for (const { key } of contents.slice(at, at + KEYS_AT_ONCE)) keys += key;
    joined.update(keys);
  }
  return joined.digest("hex");
}

function sorted(options: UnitStage["options"]): [string, string | number | boolean][] {
  return Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
}
