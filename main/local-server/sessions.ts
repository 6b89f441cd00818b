import type { Clock } from "#main/clock.ts";
import { AppError } from "#shared/errors.ts";
import { createSecret, hashSecret, isSecret, type SecretHash } from "./secrets.ts";

export interface Sessions {
  /** A fresh launch token: good once, for five minutes. */
  createToken(): string;
  /** Exchanges a launch token for the key of a new session. @throws AppError `unauthorized`. */
  exchange(token: string): string;
  isKey: (key: string) => boolean;
}

/** Launch tokens and session keys of one host, in memory and hashed. Every tab has a session of its own. */
export function createSessions(clock: Clock): Sessions {
  let tokens: { hash: SecretHash; until: number }[] = [];
  let wrong = 0;
  const keys: SecretHash[] = [];

  return {
    createToken() {
      const token = createSecret();
      wrong = 0;
      tokens = [
        ...tokens.filter(({ until }) => clock() < until),
        { hash: hashSecret(token), until: clock() + TOKEN_LIFE },
      ];
      return token;
    },
    exchange(token) {
      const found = tokens.find(({ hash }) => isSecret(token, hash));
      if (found === undefined || clock() >= found.until) {
        wrong += 1;
        if (wrong >= WRONG_TOKENS_MAX) tokens = [];
        throw new AppError(
          "unauthorized",
          'This address has been used or has expired. Press Enter in the terminal where Nano Banana runs, or use "open" on its command line, for a fresh one.',
        );
      }
      tokens = tokens.filter((other) => other !== found);
      const key = createSecret();
      keys.push(hashSecret(key));
      return key;
    },
    isKey: (key) => keys.some((hash) => isSecret(key, hash)),
  };
}

const TOKEN_LIFE = 5 * 60_000;
const WRONG_TOKENS_MAX = 5;
