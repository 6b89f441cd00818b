import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/errors.ts";

/** The bytes of `models/personal-names.txt` that the stages are made for. */
export const PERSONAL_NAMES_SHA256 = "acda64d98c0223189121e3b9fba9b5ef1d3243574c99df196c3591db65fec3f6";
/** The bytes of `models/english-words.txt` that the stages are made for. */
export const ENGLISH_WORDS_SHA256 = "32814b2260c2b755ecbdbf4c81067fb5e1975ee706b3f249aeccc5a29b0a8b60";

/** What a word is among the names of people. */
export interface NameKinds {
  isGiven: boolean;
  isSurname: boolean;
  /** An English word of other meaning too: "will", "hope". */
  isWord: boolean;
}

export interface PersonalNames {
  /** What a word is as a name, whatever its case and marks; null where it is none that is known. */
  kindsOf(word: string): NameKinds | null;
  /** Whether a word, or each part of one with hyphens, is an English word of other meaning. */
  isWord(word: string): boolean;
}

/**
 * Reads first and last names of many countries in Latin letters, and English words, from the folder `models`.
 * @throws AppError `unavailable` when a file is missing, or not the bytes it should be
 */
export function loadPersonalNames(models: string): PersonalNames {
  const kinds = new Map<string, string>();
  for (const line of readTable(models, "personal-names.txt", PERSONAL_NAMES_SHA256).split("\n")) {
    const space = line.indexOf(" ");
    if (space > 0) kinds.set(line.slice(0, space), line.slice(space + 1));
  }
  const table = readTable(models, "english-words.txt", ENGLISH_WORDS_SHA256);
  const known = new Set(table.split("\n").map((line) => line.split(" ", 1)[0]));
  const isWord = (word: string): boolean =>
    known.has(word) || AMERICAN.some(([british, american]) => known.has(word.replace(british, american)));
  return {
    isWord: (word) => word.toLowerCase().split("-").every(isWord),
    kindsOf(word) {
      const found = kinds.get(folded(word));
      if (found === undefined) return null;
      return {
        isGiven: found.includes("G"),
        isSurname: found.includes("S"),
        isWord: found.includes("W"),
      };
    },
  };
}

/** How words of British spelling are spelled in the table. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/ou/, "o"],
  [/re(?=s?$)/, "er"],
  [/([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, "$1z"],
  [/ll(?=(?:ed|ing|er|ers)$)/, "l"],
  [/mme(?=s?$)/, "m"],
  [/ce(?=s?$)/, "se"],
  [/[ao]e/, "e"],
  [/ey(?=s?$)/, "ay"],
];

function readTable(models: string, file: string, sha256: string): string {
  try {
    const bytes = readFileSync(join(models, file));
    if (hash("sha256", bytes) !== sha256) throw new Error("its bytes are not the expected ones");
    return bytes.toString("utf8");
  } catch (cause) {
    throw new AppError("unavailable", "The table of personal names cannot be used. Install the app again.", {
      cause,
    });
  }
}

/** Lower case, without marks: "Özdemir" and "ozdemir" are one name. */
function folded(word: string): string {
  return word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}
