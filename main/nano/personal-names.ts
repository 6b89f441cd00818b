import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/errors.ts";

/** The bytes of `models/personal-names.txt` that the stages are made for. */
export const PERSONAL_NAMES_SHA256 = "acda64d98c0223189121e3b9fba9b5ef1d3243574c99df196c3591db65fec3f6";

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
}

/**
 * Reads first and last names of many countries in Latin letters from the folder `models`.
 * @throws AppError `unavailable` when the file is missing, or not the bytes it should be
 */
export function loadPersonalNames(models: string): PersonalNames {
  const kinds = new Map<string, string>();
  for (const line of readTable(models).split("\n")) {
    const space = line.indexOf(" ");
    if (space > 0) kinds.set(line.slice(0, space), line.slice(space + 1));
  }
  return {
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

function readTable(models: string): string {
  try {
    const bytes = readFileSync(join(models, "personal-names.txt"));
    if (hash("sha256", bytes) !== PERSONAL_NAMES_SHA256)
      throw new Error("its bytes are not the expected ones");
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
