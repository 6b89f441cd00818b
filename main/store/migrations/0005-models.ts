/** Model files the person added, with what was found in them then. The files stay where they are. */
export const models = `
CREATE TABLE model (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  details TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;
`;
