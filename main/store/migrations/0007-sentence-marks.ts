/** Sentences of a note that the person pinned or banned, by their words and what stood around them. */
export const sentenceMarks = `
CREATE TABLE sentence_mark (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('pin', 'ban')),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start INTEGER NOT NULL,
  is_missed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sentence_mark_note ON sentence_mark (note, start);
`;
