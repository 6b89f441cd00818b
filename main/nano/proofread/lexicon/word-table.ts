import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";

/** Name of the table in the folder of models, without ending. */
const NAME = "english-words";

const tableRecord = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** A word and what it is a form of. */
export interface TableWord {
  word: string;
  forms: readonly { kind: FormKind; base: string }[];
}
/** S: plural or third person. D: past or participle. G: -ing. */
export type FormKind = "S" | "D" | "G";

/**
 * Reads the table of English words from the folder `models`, the most frequent first.
 * @throws AppError `unavailable` when it is missing, or not the recorded bytes
 */
export async function readWordTable(models: string): Promise<TableWord[]> {
  try {
    const { sha256 } = tableRecord.parse(JSON.parse(await readFile(join(models, `${NAME}.json`), "utf8")));
    const bytes = await readFile(join(models, `${NAME}.txt`));
    if (hash("sha256", bytes) !== sha256) throw new Error("its bytes are not the recorded ones");
    return decodeWordTable(bytes.toString("utf8"));
  } catch (cause) {
    throw new AppError("unavailable", "The table of English words cannot be used. Install the app again.", {
      cause,
    });
  }
}

/** The layout is that of `models/README.md`. */
export function decodeWordTable(text: string): TableWord[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [word = "", ...codes] = line.split(" ");
      return { word, forms: codes.flatMap((code) => decodeForm(word, code)) };
    });
}

function decodeForm(word: string, code: string): TableWord["forms"] {
  const [, kind, strip = "0", add = ""] = /^([SDG])(\d+)(\S*)$/.exec(code) ?? [];
  if (kind !== "S" && kind !== "D" && kind !== "G") return [];
  return [{ kind, base: word.slice(0, word.length - Number(strip)) + add }];
}
