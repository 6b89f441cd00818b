import type { SearchHit } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { type Match, matchCondition, parseQuery } from "./match.ts";
import { NOTE_COLUMNS, type NoteRow, noteItemOf } from "./note-row.ts";
import { literalSnippet, MARK_END, MARK_START, plainSnippet } from "./snippet.ts";

const SNIPPET_TOKENS = 24;
const TITLE_WEIGHT = 5;
const BODY_WEIGHT = 1;

/**
 * Full-text search over the notes that are not in the trash: BM25 with a title word worth five of the body first,
 * then notes whose title or text merely contains the query as typed, latest edit first, with score 0.
 */
export function createSearch(db: Connection) {
  // The plus keeps SQLite from asking the index once for each row, which for a short prefix costs seconds.
  const snippets = db.prepare<[string, string, number, string, string], { number: number; marked: string }>(
    `SELECT rowid AS number, snippet(note_fts, 1, ?, ?, '…', ?) AS marked
     FROM note_fts WHERE note_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
  );
  const bodyOf = db.prepare<[number], string>("SELECT body FROM note_body WHERE note = ?").pluck();

  function ranked(words: string, match: Match, limit: number): (NoteRow & { score: number })[] {
    const literals = match.literals.map(
      () => "AND note.number IN (SELECT note FROM note_body WHERE instr(body, ?) > 0)",
    );
    const sql = `SELECT ${NOTE_COLUMNS}, -bm25(note_fts, ${TITLE_WEIGHT}, ${BODY_WEIGHT}) AS score
      FROM note_fts JOIN note ON note.number = note_fts.rowid
      WHERE note_fts MATCH ? AND deleted_at IS NULL ${literals.join(" ")}
      ORDER BY score DESC, edited_at DESC, number DESC LIMIT ?`;
    return db.prepare<unknown[], NoteRow & { score: number }>(sql).all(words, ...match.literals, limit);
  }

  function contained(match: Match, limit: number): NoteRow[] {
    const { sql, values } = matchCondition(match);
    return db
      .prepare<unknown[], NoteRow>(
        `SELECT ${NOTE_COLUMNS} FROM note WHERE deleted_at IS NULL AND ${sql}
         ORDER BY edited_at DESC, number DESC LIMIT ?`,
      )
      .all(...values, limit);
  }

  function markedTexts(words: string, rows: readonly NoteRow[]): Map<number, string> {
    const numbers = JSON.stringify(rows.map((row) => row.number));
    const found = snippets.all(MARK_START, MARK_END, SNIPPET_TOKENS, words, numbers);
    return new Map(found.map(({ number, marked }) => [number, marked]));
  }

  return {
    searchNotes({ query, limit }: { query: string; limit: number }): SearchHit[] {
      const match = parseQuery(query);
      if (match === null) return [];
      const { words } = match;
      const best = words === null ? [] : ranked(words, match, limit);
      const seen = new Set(best.map((row) => row.number));
      const others =
        best.length < limit ? contained(match, limit).filter((row) => !seen.has(row.number)) : [];
      const marked = best.length === 0 ? new Map<number, string>() : markedTexts(words ?? "", best);
      const hits = best.map((row) => ({
        note: noteItemOf(row),
        ...plainSnippet(marked.get(row.number) ?? ""),
        score: row.score,
      }));
      const contains = others.slice(0, limit - best.length).map((row) => ({
        note: noteItemOf(row),
        ...literalSnippet(bodyOf.get(row.number) ?? "", match.literals[0] ?? query.trim()),
        score: 0,
      }));
      return [...hits, ...contains];
    },
  };
}
