import type { Constraint } from "../sampling/constraint.ts";
import { createRandom } from "../sampling/random.ts";
import { eachAllowed } from "../sampling/token-mask.ts";
import type { Tokenizer } from "../tokenizer/tokenizer.ts";

/** How far a constraint follows a text: whether it may end there, or the characters before the first refused token. */
export function follow(
  constraint: Constraint,
  tokenizer: Tokenizer,
  text: string,
): "complete" | "open" | number {
  let read = 0;
  for (const token of tokenizer.encode(text)) {
    const mask = constraint.allowed();
    if (((mask[token >>> 5] ?? 0) & (1 << (token & 31))) === 0) return read;
    constraint.accept(token);
    read += tokenizer.decode([token]).length;
  }
  return constraint.isComplete ? "complete" : "open";
}

/** An answer of tokens drawn evenly among those allowed, until it may or must end. @throws when it does not come to an end */
export function drawnAnswer(
  constraint: Constraint,
  tokenizer: Tokenizer,
  seed: number,
  most = 2_000,
): string {
  const random = createRandom(seed);
  const bytes: number[] = [];
  for (let count = 0; count < most; count++) {
    if (constraint.isFinished || (constraint.isComplete && random() < 0.3))
      return Buffer.from(bytes).toString("utf8");
    const allowed: number[] = [];
    eachAllowed(constraint.allowed(), (id) => {
      if (!tokenizer.stops.has(id)) allowed.push(id);
    });
    const token = allowed[Math.floor(random() * allowed.length)];
    if (token === undefined) throw new RangeError("nothing is allowed before the end");
    constraint.accept(token);
    bytes.push(...tokenizer.bytes(token));
  }
  throw new RangeError("the answer does not end");
}
