import { Environment, Interpreter, parse, tokenize } from "@huggingface/jinja";
import { AppError } from "#shared/errors.ts";
import { formatTime } from "./strftime.ts";

export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | TemplateValue[]
  | { [key: string]: TemplateValue };

/** A template, ready to render. It gets more steps for each message, since it goes through all of them. */
export type RenderTemplate = (
  variables: Record<string, TemplateValue> & { messages: TemplateValue[] },
  now: Date | null,
) => string;

/**
 * Reads a chat template in Jinja. It comes with a file from anywhere, so what it may do is counted: an endless loop, a
 * list or text that grows without end are errors, and the count, unlike a clock, is the same on every machine.
 * @throws AppError when the template cannot be read; rendering throws one when it fails, refuses or does too much
 */
export function readTemplate(source: string): RenderTemplate {
  const program = explained(() => parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true })));
  return (variables, now) => {
    const budget = createBudget(STEPS + variables.messages.length * STEPS_A_MESSAGE);
    const environment = new Environment();
    for (const [name, value] of Object.entries(constants(budget, now))) environment.set(name, value);
    for (const [name, value] of Object.entries(variables)) environment.set(name, value);
    const interpreter = new Interpreter(environment);
    const evaluate = interpreter.evaluate.bind(interpreter);
    interpreter.evaluate = (statement, scope) => {
      budget.enter(statement);
      const result = evaluate(statement, scope);
      budget.leave(statement, result.value);
      return result;
    };
    const { value } = explained(() => interpreter.run(program));
    return typeof value === "string" ? value : "";
  };
}

/** Evaluations, turns of loops, and entries of ranges in one rendering. */
const STEPS = 500_000;
const STEPS_A_MESSAGE = 1_000;
/** What a turn of a loop costs beside what stands in it. */
const STEPS_A_TURN = 4;
const TEXT_MAX = 8_000_000;
const LIST_MAX = 1_000_000;
/** A native loop of a filter costs a fraction of an evaluation. */
const ENTRIES_A_STEP = 64;

type Statement = Parameters<Interpreter["evaluate"]>[0];

interface Budget {
  spend(steps: number): void;
  enter(statement: Statement): void;
  leave(statement: Statement, value: unknown): void;
}

function createBudget(most: number): Budget {
  let steps = 0;
  const looped = new WeakSet<object>();
  const spend = (more: number) => {
    steps += more;
    if (steps > most) throw tooMuch();
  };
  return {
    spend,
    enter(statement) {
      spend(1);
      if (statement?.type !== "For" || !("iterable" in statement)) return;
      const { iterable } = statement;
      if (isObject(iterable))
        looped.add("lhs" in iterable && isObject(iterable.lhs) ? iterable.lhs : iterable);
    },
    leave(statement, value) {
      const length = typeof value === "string" || Array.isArray(value) ? value.length : 0;
      if (length > (typeof value === "string" ? TEXT_MAX : LIST_MAX)) throw tooMuch();
      if (Array.isArray(value) && statement !== undefined) {
        spend(looped.has(statement) ? length * STEPS_A_TURN : length / ENTRIES_A_STEP);
      }
    },
  };
}

/** What Transformers gives every chat template, without a clock where there is none to give. */
function constants(budget: Budget, now: Date | null): Record<string, unknown> {
  return {
    true: true,
    false: false,
    none: null,
    True: true,
    False: false,
    None: null,
    raise_exception: (message: unknown) => {
      throw new Refusal(String(message));
    },
    range: (from: number, to?: number, step = 1) => {
      const [start, end] = to === undefined ? [0, from] : [from, to];
      const length = Math.max(0, Math.ceil((end - start) / step));
      if (!(length <= LIST_MAX)) throw tooMuch();
      budget.spend(length);
      return Array.from({ length }, (_, at) => start + at * step);
    },
    ...(now === null ? {} : { strftime_now: (format: unknown) => formatTime(String(format), now) }),
  };
}

class Refusal extends Error {
  override readonly name = "Refusal";
}

function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = error instanceof Error ? error.message.slice(0, 200) : "it failed";
    throw new AppError(
      "invalid-input",
      error instanceof Refusal
        ? `The chat template of this model refuses the conversation: ${reason.replace(/\.$/u, "")}. Change the messages, or give a prompt instead.`
        : `The chat template of this model cannot be used: ${reason.replace(/\.$/u, "")}. Give a prompt instead of messages, or choose another file of this model.`,
      { cause: error },
    );
  }
}

function tooMuch(): AppError {
  return new AppError(
    "invalid-input",
    "The chat template of this model does not come to an end. Give a prompt instead of messages, or choose another file of this model.",
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
