import { randomBytes } from "node:crypto";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import { type IgnoredFinding, OWN_WORDS_MAX } from "#shared/proofreading-calls.ts";
import type { ChangeLog } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { hashBytes } from "./hash-bytes.ts";
import { noteGone } from "./note-row.ts";

/** What a check leaves out, or takes for right: words, keys of findings, names of rules. */
export interface ProofreadChoices {
  words: string[];
  ignored: string[];
  rulesOff: string[];
}

export interface IgnoreInput {
  note: NoteId | null;
  key: string;
  rule: string;
  quote: string;
}

const IGNORED = `SELECT ignored_finding.id, note.id AS note, note.title AS noteTitle, rule, quote FROM ignored_finding
  LEFT JOIN note ON note.number = ignored_finding.note`;

export function createProofreadReader(db: Connection) {
  const words = db.prepare<[], string>("SELECT word FROM own_word ORDER BY word").pluck();
  const rulesOff = db.prepare<[], string>("SELECT rule FROM disabled_rule ORDER BY rule").pluck();
  const keys = db
    .prepare<[string | null], string>(
      `SELECT key FROM ignored_finding
       WHERE note IS NULL OR note = (SELECT number FROM note WHERE id = ?) ORDER BY key`,
    )
    .pluck();
  const ignored = db.prepare<[], IgnoredFinding>(`${IGNORED} ORDER BY note.number, rule, quote, key`);
  const titles = db
    .prepare<[], string>(
      "SELECT title FROM note WHERE deleted_at IS NULL ORDER BY edited_at DESC LIMIT 10000",
    )
    .pluck();
  // Names of the units read last: looking through all of a large library would hold up what waits.
  const names = db
    .prepare<[Buffer], string>(
      `SELECT json_extract(entity.value, '$.text') AS name
       FROM unit_result, json_each(unit_result.value, '$.value') AS entity
       WHERE unit > (SELECT coalesce(max(number), 0) FROM unit) - 30000
         AND stage = (SELECT number FROM stage WHERE hash = ?)
         AND json_extract(entity.value, '$.kind') = 'name'
       GROUP BY name HAVING count(*) > 1 LIMIT 20000`,
    )
    .pluck();
  return {
    libraryNames: (stage: string): string[] => [...titles.all(), ...names.all(hashBytes(stage))],
    proofreadChoices: (note: NoteId | null): ProofreadChoices => ({
      words: words.all(),
      ignored: keys.all(note),
      rulesOff: rulesOff.all(),
    }),
    listOwnWords: (): string[] => words.all(),
    listIgnored: (): IgnoredFinding[] => ignored.all(),
  };
}

/** Each call runs inside one transaction of the caller. */
export function createProofreadWriter(db: Connection, log: Pick<ChangeLog, "addDecision">) {
  const count = db.prepare<[], number>("SELECT count(*) FROM own_word").pluck();
  const add = db.prepare<[string]>("INSERT OR IGNORE INTO own_word (word) VALUES (?)");
  const remove = db.prepare<[string]>("DELETE FROM own_word WHERE word = ?");
  const noteOf = db.prepare<[string], number>("SELECT number FROM note WHERE id = ?").pluck();
  const ignore = db
    .prepare<[string, number | null, string, string, string], string>(
      `INSERT INTO ignored_finding (id, note, key, rule, quote) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET rule = rule RETURNING id`,
    )
    .pluck();
  const find = db.prepare<[string], IgnoredFinding>(`${IGNORED} WHERE ignored_finding.id = ?`);
  const unignore = db.prepare<[string]>("DELETE FROM ignored_finding WHERE id = ?");
  const turnOff = db.prepare<[string]>("INSERT OR IGNORE INTO disabled_rule (rule) VALUES (?)");
  const turnOn = db.prepare<[string]>("DELETE FROM disabled_rule WHERE rule = ?");

  function existing(id: string): IgnoredFinding {
    const found = find.get(id);
    if (found !== undefined) return found;
    throw new AppError(
      "not-found",
      `Nothing ignored has the id "${id}". List what is ignored to see the ids.`,
    );
  }

  return {
    addOwnWords(words: readonly string[]): { added: number } {
      let added = 0;
      for (const word of words) added += add.run(word).changes;
      if (added > 0) log.addDecision();
      if ((count.get() ?? 0) <= OWN_WORDS_MAX) return { added };
      throw new AppError(
        "invalid-input",
        `The own dictionary holds ${OWN_WORDS_MAX.toLocaleString("en")} words at most. Take some out first.`,
      );
    },
    removeOwnWords(words: readonly string[]): { removed: number } {
      let removed = 0;
      for (const word of words) removed += remove.run(word).changes;
      if (removed > 0) log.addDecision();
      return { removed };
    },
    /** Asked twice, it is one. */
    ignoreFinding({ note, key, rule, quote }: IgnoreInput): IgnoredFinding {
      const number = note === null ? null : noteOf.get(note);
      if (number === undefined) throw noteGone();
      const id = ignore.get(randomBytes(6).toString("hex"), number, key, rule, quote);
      log.addDecision();
      return existing(id ?? "");
    },
    unignoreFinding(id: string): IgnoredFinding {
      const found = existing(id);
      unignore.run(id);
      log.addDecision();
      return found;
    },
    setProofreadRule(rule: string, isOn: boolean): void {
      if ((isOn ? turnOn : turnOff).run(rule).changes > 0) log.addDecision();
    },
  };
}
