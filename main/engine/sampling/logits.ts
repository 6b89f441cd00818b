import { AppError } from "#shared/errors.ts";
import { eachAllowed, type TokenMask } from "./token-mask.ts";

/**
 * The token with the highest logit, the first of equals.
 * @throws AppError when a logit is not a number, or no token is allowed
 */
export function argmax(logits: Float32Array, allowed?: TokenMask): number {
  let best = -Infinity;
  let token = -1;
  // One sum over all finds what is no number at half the cost of a question to each.
  let sum = 0;
  if (allowed === undefined) {
    for (let id = 0; id < logits.length; id++) {
      const value = logits[id] ?? 0;
      sum += value;
      if (value > best) {
        best = value;
        token = id;
      }
    }
  } else {
    eachAllowed(allowed, (id) => {
      const value = logits[id] ?? -Infinity;
      sum += value;
      if (value > best) {
        best = value;
        token = id;
      }
    });
  }
  if (best === Infinity || Number.isNaN(sum)) throw notNumbers();
  if (token === -1) throw nothingAllowed();
  return token;
}

/** The logarithm of the sum of exponentials of all logits, by which a logit becomes a log-probability. */
export function logSumExp(logits: Float32Array): number {
  const most = logits[argmax(logits)] ?? 0;
  return most + Math.log(sumOfExponentials(logits, most));
}

/** The sum of exponentials of the logits less `most`, over the allowed tokens. */
export function sumOfExponentials(logits: Float32Array, most: number, allowed?: TokenMask): number {
  let sum = 0;
  if (allowed === undefined) for (const logit of logits) sum += Math.exp(logit - most);
  else eachAllowed(allowed, (id) => (sum += Math.exp((logits[id] ?? -Infinity) - most)));
  return sum;
}

function notNumbers(): AppError {
  return new AppError(
    "invalid-input",
    "The model computed something that is not a number, so it has no answer. Its file may be damaged: download it again, or choose another model.",
  );
}

function nothingAllowed(): AppError {
  return new AppError(
    "invalid-input",
    "No token of this model can go on with the answer in the form that was asked for. Ask for another form, or choose another model.",
  );
}
