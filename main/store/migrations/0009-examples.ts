/** Texts with the labels a person gave them. */
export const examples = `
CREATE TABLE example (
  id TEXT PRIMARY KEY NOT NULL,
  set_name TEXT NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  UNIQUE (set_name, label, text)
) STRICT;
`;
