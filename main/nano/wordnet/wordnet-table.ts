import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";
import type { PartOfSpeech } from "#shared/lexicon.ts";

/** Name of the table in the folder of models, without ending. */
const NAME = "wordnet-3.1";
const tableRecord = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** A meaning of a word. `tagged` is how often the texts of WordNet have the word with this meaning. */
export interface Meaning {
  part: PartOfSpeech;
  gloss: string;
  words: string[];
  similar: string[];
  tagged: number;
}

/** English words and their meanings. */
export interface Wordnet {
  /** The meanings of a word in dictionary form and small letters, by part of speech, the usual ones first. */
  find(lemma: string): Meaning[];
}

/**
 * Reads the table from the folder `models`. It is unpacked outside of the thread's own turn and searched as it lies.
 * @throws AppError `unavailable` when it is missing, or not the recorded bytes
 */
export async function readWordnet(models: string): Promise<Wordnet> {
  try {
    const { sha256 } = tableRecord.parse(JSON.parse(await readFile(join(models, `${NAME}.json`), "utf8")));
    const bytes = await readFile(join(models, `${NAME}.br`));
    if (hash("sha256", bytes) !== sha256) throw new Error("its bytes are not the recorded ones");
    return openWordnet(await promisify(brotliDecompress)(bytes));
  } catch (cause) {
    throw new AppError("unavailable", "The dictionary cannot be used. Install the app again.", { cause });
  }
}

/** The layout is that of `models/README.md`. */
export function openWordnet(table: Buffer): Wordnet {
  const headEnd = table.indexOf(LINE_END);
  const head = /^NBWN 1 (\d+) (\d+)$/.exec(table.toString("latin1", 0, headEnd));
  const [meaningsAt, wordsAt] = [headEnd + 1, headEnd + 1 + Number(head?.[1])];
  if (head === null || wordsAt + Number(head[2]) !== table.length)
    throw new Error("its size does not fit its header");
  const lineAt = (start: number): string => table.toString("utf8", start, table.indexOf(LINE_END, start));

  /** Words stand in the order of their bytes, so that halving the rest finds one. */
  function findLine(lemma: string): string | null {
    const key = Buffer.from(`${lemma}\t`);
    let [low, high] = [wordsAt, table.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = Math.max(wordsAt, table.lastIndexOf(LINE_END, middle - 1) + 1);
      const end = table.indexOf(LINE_END, start) + 1;
      const order = compareWord(table.subarray(start, end), key);
      if (order === 0) return lineAt(start);
      if (order < 0) low = end;
      else high = start;
    }
    return null;
  }

  return {
    find(lemma) {
      const line = /[\t\n]/.test(lemma) ? null : findLine(lemma);
      const senses = line?.split("\t")[1]?.split(" ") ?? [];
      return senses.map((sense) => {
        const [place = "", tagged = "0"] = sense.slice(1).split(":");
        const [gloss = "", words = "", similar = ""] = lineAt(meaningsAt + Number.parseInt(place, 36)).split(
          "\t",
        );
        return {
          part: PARTS[sense.charAt(0)] ?? "noun",
          gloss: gloss.slice(1),
          words: words.split("|"),
          similar: similar === "" ? [] : similar.split("|"),
          tagged: Number(tagged),
        };
      });
    },
  };
}

const LINE_END = 0x0a;
const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: "noun", v: "verb", a: "adjective", r: "adverb" };

/** Compares the word of a line with a word, both with the tab behind them, which is less than any letter. */
function compareWord(line: Buffer, key: Buffer): number {
  return Buffer.compare(line.subarray(0, line.indexOf(0x09) + 1), key);
}
