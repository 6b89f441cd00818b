/** Notes with their bodies apart, so that a list never reads one; earlier revisions as inverse changes. */
export const notes = `
CREATE TABLE note (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  edited_at INTEGER NOT NULL,
  deleted_at INTEGER,
  is_pinned INTEGER NOT NULL DEFAULT 0,
  is_sample INTEGER NOT NULL DEFAULT 0,
  conflict_of TEXT
) STRICT;
CREATE INDEX note_all ON note (is_pinned DESC, edited_at DESC, number DESC) WHERE deleted_at IS NULL;
CREATE INDEX note_trash ON note (is_pinned DESC, edited_at DESC, number DESC) WHERE deleted_at IS NOT NULL;
CREATE INDEX note_sample ON note (number) WHERE is_sample = 1;
CREATE INDEX note_conflict ON note (conflict_of) WHERE conflict_of IS NOT NULL;

CREATE TABLE note_body (
  note INTEGER PRIMARY KEY REFERENCES note (number) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE note_revision (
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  inverse TEXT NOT NULL,
  edited_at INTEGER NOT NULL,
  PRIMARY KEY (note, revision)
) STRICT;

CREATE VIEW note_text AS
  SELECT note.number AS number, note.title AS title, note_body.body AS body
  FROM note JOIN note_body ON note_body.note = note.number;
CREATE VIRTUAL TABLE note_fts USING fts5 (
  title, body,
  content = 'note_text', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE note_title_fts USING fts5 (
  title,
  content = 'note_text', content_rowid = 'number',
  tokenize = 'trigram remove_diacritics 1'
);

CREATE TABLE library_change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  note_id TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
`;
