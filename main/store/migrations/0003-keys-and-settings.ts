/** API keys as the hash of their secret, and the settings as one JSON object. */
export const keysAndSettings = `
CREATE TABLE api_key (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  origins TEXT NOT NULL,
  secret_sha256 BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER
) STRICT;
CREATE TABLE settings (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  value TEXT NOT NULL
) STRICT;
`;
