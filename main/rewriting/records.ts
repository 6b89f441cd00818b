import { createHash } from "node:crypto";
import { PARSE_VERSION } from "#main/nano/parse.ts";
import { RULES_VERSION } from "#main/nano/rewrite/rewrite-unit.ts";
import { GUARD_VERSION } from "#main/banana/guard/check-meaning.ts";
import { VERSION } from "#main/version.ts";
import type { Rewrite, RewriteInput, RewriteRecord, RewriteReplay } from "#shared/rewrite.ts";
import { PROMPT_VERSION } from "./prompts.ts";

/** All that a rewrite was made from and what came out. */
export function rewriteRecordOf(
  { document, options, engine, text, units }: Rewrite,
  { source, range }: RewriteInput,
): RewriteRecord {
  const asked = source.kind === "selection" ? { start: source.start, end: source.end } : (range ?? null);
  return {
    kind: "nano-banana-rewrite-record",
    schemaVersion: 1,
    program: VERSION,
    input: {
      name: document.name,
      note: source.kind === "text" ? null : source.id,
      sha256: document.sha256,
      asked,
    },
    options,
    engine,
    stages: [
      { name: "parse", version: PARSE_VERSION },
      { name: "rules", version: RULES_VERSION },
      { name: "guard", version: GUARD_VERSION },
      { name: "prompt", version: PROMPT_VERSION },
    ],
    text,
    units: units.map(({ source, text, changes, isKeptOriginal }) => ({
      start: source.start,
      end: source.end,
      sha256: sha256Of(source.quote),
      text,
      rules: [...new Set(changes.map(({ rule }) => rule))],
      isKeptOriginal,
    })),
  };
}

/** What came out of the replay beside the record, the causes first. */
export function compareRewrites(recorded: RewriteRecord, found: RewriteRecord): RewriteReplay {
  const differences: RewriteReplay["differences"] = [];
  const compare = (
    kind: RewriteReplay["differences"][number]["kind"],
    name: string,
    one: string | null,
    other: string | null,
  ): void => {
    if (one !== other) differences.push({ kind, name, recorded: one, found: other });
  };
  compare("input", "sha256", recorded.input.sha256, found.input.sha256);
  compare("program", "version", recorded.program, found.program);
  compare("engine", "name", recorded.engine, found.engine);
  for (const { name, version } of recorded.stages)
    compare(
      "stage",
      name,
      String(version),
      String(found.stages.find((stage) => stage.name === name)?.version ?? "none"),
    );
  compare("text", "text", recorded.text, found.text);
  for (let index = 0; index < Math.max(recorded.units.length, found.units.length); index += 1) {
    const [one, other] = [recorded.units[index], found.units[index]];
    compare(
      "unit",
      `unit ${index + 1}`,
      one === undefined ? null : JSON.stringify(one),
      other === undefined ? null : JSON.stringify(other),
    );
  }
  return { schemaVersion: 1, isEqual: recorded.text === found.text, text: found.text, differences };
}

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");
