import { type Content, type Resolved, type ResolveContext, resolve } from "./resolve.ts";
import type { Recent } from "./recent.ts";
import type { StageRunner } from "./stage-runner.ts";

export interface Found<Value> {
  /** By content key. */
  found: ReadonlyMap<string, Value>;
  /** The contents computed for this request. */
  computed: ReadonlyMap<string, Resolved>;
}

/** So few new contents among so many known ones are an edit; computing them is sooner done than asking the store. */
const EDIT_MAX = 8;
const EDIT_SHARE = 8;

export interface LookUpContext extends ResolveContext {
  /** Runs the stages of an edit, where there is one. */
  near: StageRunner | null;
}

/** Values of the contents: from memory, or resolved and then remembered unless a stage failed. */
export async function lookUp<Value>(
  contents: readonly Content[],
  memory: Recent<Value>,
  context: LookUpContext,
  valueOf: (outcomes: Resolved["outcomes"]) => Value,
): Promise<Found<Value>> {
  const { pace } = context;
  const found = new Map<string, Value>();
  const missing = new Map<string, Content>();
  for (const content of contents) {
    const breath = pace();
    if (breath) await breath;
    if (found.has(content.key)) continue;
    const value = memory.get(content.key);
    if (value === undefined) missing.set(content.key, content);
    else found.set(content.key, value);
  }
  const computed = new Map<string, Resolved>();
  const isEdit = missing.size <= EDIT_MAX && found.size >= EDIT_SHARE * missing.size;
  const from = isEdit ? { ...context, results: null, runner: context.near ?? context.runner } : context;
  for (const [key, resolved] of await resolve([...missing.values()], from)) {
    const breath = pace();
    if (breath) await breath;
    const value = valueOf(resolved.outcomes);
    found.set(key, value);
    if (resolved.computed.size > 0) computed.set(key, resolved);
    if (!Object.values(resolved.outcomes).some((outcome) => "failed" in outcome)) memory.set(key, value);
  }
  return { found, computed };
}
