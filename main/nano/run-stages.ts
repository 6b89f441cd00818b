import { AppError } from "#shared/errors.ts";
import { languageName } from "#shared/language-names.ts";
import type { StageInput, UnitStage } from "./stage.ts";
import type { Outcome, UnitTask } from "./tasks.ts";
import { batchLimit, OutOfTime, UNIT_MS, withinTime } from "./time-limit.ts";

/**
 * Runs the wanted stages of a batch, in the table's order, and returns their outcomes as JSON. A stage that throws
 * on a unit, or takes longer than its time, fails for that unit alone. Returns undefined when `isAborted` turns true.
 */
export function runStages(
  stages: readonly UnitStage[],
  batch: readonly UnitTask[],
  isAborted: () => boolean,
  limits: { batch: number; unit: number } = { batch: batchLimit(batch.length), unit: UNIT_MS },
): Record<string, string>[] | undefined {
  try {
    // One watch over the whole batch costs little; it is kept over single steps only where one of them needs it.
    return withinTime(limits.batch, () => runAll(stages, batch, isAborted, runOrIsolate));
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return runAll(stages, batch, isAborted, (stage, inputs) =>
      inputs.flatMap((input) => (isAborted() ? [] : runOne(stage, input, isAborted, limits.unit))),
    );
  }
}

type Run = (stage: UnitStage, inputs: readonly StageInput[], isAborted: () => boolean) => Outcome[];

function runAll(
  stages: readonly UnitStage[],
  batch: readonly UnitTask[],
  isAborted: () => boolean,
  run: Run,
): Record<string, string>[] | undefined {
  const outcomes = batch.map(({ known }): Record<string, Outcome> => ({ ...known }));
  for (const stage of stages) {
    const ready: { index: number; input: StageInput }[] = [];
    batch.forEach((task, index) => {
      const known = outcomes[index];
      if (!known || !task.wanted.includes(stage.name)) return;
      const without = outcomeWithout(stage, task, known);
      if (without) known[stage.name] = without;
      else ready.push({ index, input: inputOf(stage, task, known) });
    });
    const values = run(
      stage,
      ready.map(({ input }) => input),
      isAborted,
    );
    if (isAborted()) return undefined;
    ready.forEach(({ index }, at) => {
      const known = outcomes[index];
      const value = values[at];
      if (known && value) known[stage.name] = value;
    });
  }
  return batch.map(({ wanted }, index) => encode(wanted, outcomes[index] ?? {}));
}

/** The outcome, in words for the user, where a stage cannot or need not run on a unit; undefined where it runs. */
function outcomeWithout(
  stage: UnitStage,
  { kind }: UnitTask,
  known: Readonly<Record<string, Outcome>>,
): Outcome | undefined {
  if (!stage.kinds.includes(kind)) return { skipped: `Not done for units of kind ${kind}.` };
  const lacking = stage.needs.find((need) => known[need] && "failed" in known[need]);
  if (lacking !== undefined) return { failed: `Needs ${lacking}, which failed.` };
  const language = valueIn(known, "language");
  if (!stage.languages || typeof language !== "string" || stage.languages.includes(language))
    return undefined;
  return {
    skipped: `Reads ${stage.languages.map(languageName).join(", ")} only; this is ${languageName(language)}.`,
  };
}

/** A need that was not done for this unit reads as null. */
function inputOf(
  stage: UnitStage,
  { kind, text }: UnitTask,
  known: Readonly<Record<string, Outcome>>,
): StageInput {
  return {
    kind,
    text,
    values: Object.fromEntries(stage.needs.map((need) => [need, valueIn(known, need) ?? null])),
  };
}

function valueIn(known: Readonly<Record<string, Outcome>>, name: string): unknown {
  const outcome = known[name];
  return outcome && "value" in outcome ? outcome.value : undefined;
}

/** The whole batch at once; when that throws, unit by unit, so that one bad unit costs only itself. */
function runOrIsolate(stage: UnitStage, inputs: readonly StageInput[], isAborted: () => boolean): Outcome[] {
  if (inputs.length === 0) return [];
  try {
    return stage.run(inputs, isAborted).map((value) => ({ value }));
  } catch (error) {
    if (inputs.length === 1) return [{ failed: failure(error) }];
    return inputs.flatMap((input) => (isAborted() ? [] : runOrIsolate(stage, [input], isAborted)));
  }
}

/** One unit within its time. */
function runOne(
  stage: UnitStage,
  input: StageInput,
  isAborted: () => boolean,
  milliseconds: number,
): Outcome[] {
  try {
    return withinTime(milliseconds, () => stage.run([input], isAborted)).map((value) => ({ value }));
  } catch (error) {
    return [{ failed: failure(error) }];
  }
}

function failure(error: unknown): string {
  return error instanceof AppError ? error.message : "This step failed on this unit; the others stand.";
}

function encode(
  wanted: readonly string[],
  outcomes: Readonly<Record<string, Outcome>>,
): Record<string, string> {
  return Object.fromEntries(
    wanted.map((name) => [name, JSON.stringify(outcomes[name] ?? { failed: `There is no stage ${name}.` })]),
  );
}
