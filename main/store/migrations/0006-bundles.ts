/**
 * Folders and tags of notes, which revision of a note was read in the background, and what was read of a bundle when.
 * `note_tags` is a function of the connection that migrates: the tags of a body as a JSON array.
 */
export const bundles = `
CREATE TABLE folder (
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE note_folder (
  note INTEGER PRIMARY KEY REFERENCES note (number) ON DELETE CASCADE,
  folder INTEGER NOT NULL REFERENCES folder (number)
) STRICT;
CREATE INDEX note_folder_folder ON note_folder (folder);

CREATE TABLE note_tag (
  tag TEXT NOT NULL,
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  PRIMARY KEY (tag, note)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_tag_note ON note_tag (note);
INSERT INTO note_tag (tag, note)
  SELECT value, note FROM note_body, json_each(note_tags(note_body.body));

CREATE INDEX note_created ON note (created_at);
CREATE INDEX note_edited ON note (edited_at);

CREATE TABLE note_indexed (
  note INTEGER PRIMARY KEY REFERENCES note (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE reading (
  number INTEGER PRIMARY KEY,
  bundle TEXT NOT NULL,
  read_at INTEGER NOT NULL,
  notes INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_bundle ON reading (bundle, number);
CREATE TABLE reading_note (
  reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  PRIMARY KEY (reading, note)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_note_note ON reading_note (note);
`;
