/** Results by content hash. Hashes are interned, because each is named by many rows. */
export const results = `
CREATE TABLE unit (
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE stage (
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE note_unit (
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  unit INTEGER NOT NULL REFERENCES unit (number),
  PRIMARY KEY (note, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_unit_unit ON note_unit (unit);
CREATE TABLE unit_result (
  unit INTEGER NOT NULL REFERENCES unit (number) ON DELETE CASCADE,
  stage INTEGER NOT NULL REFERENCES stage (number),
  value TEXT NOT NULL,
  PRIMARY KEY (unit, stage)
) STRICT, WITHOUT ROWID;
CREATE TABLE banana_result (
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (note, key)
) STRICT;
`;
