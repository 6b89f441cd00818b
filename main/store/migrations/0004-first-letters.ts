/**
 * An index of first letters beside the words: without it a search for words that begin with one letter, as it is typed,
 * merges every word of the library that does.
 */
export const firstLetters = `
DROP TABLE note_fts;
CREATE VIRTUAL TABLE note_fts USING fts5 (
  title, body,
  content = 'note_text', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '1'
);
INSERT INTO note_fts (note_fts) VALUES ('rebuild');
`;
