/** What the person decided on marks of proofreading: own words, what is ignored in a note or everywhere, rules off. */
export const proofreading = `
CREATE TABLE own_word (
  word TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ignored_finding (
  id TEXT PRIMARY KEY NOT NULL,
  note INTEGER REFERENCES note (number) ON DELETE CASCADE,
  key TEXT NOT NULL,
  rule TEXT NOT NULL,
  quote TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX ignored_finding_key ON ignored_finding (coalesce(note, 0), key);
CREATE INDEX ignored_finding_note ON ignored_finding (note);
CREATE TABLE disabled_rule (
  rule TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
`;
