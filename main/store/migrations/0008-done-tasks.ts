/** Tasks that the person ticked where the text has no box to tick, by their words and where these stood. */
export const doneTasks = `
CREATE TABLE done_task (
  number INTEGER PRIMARY KEY,
  note INTEGER NOT NULL REFERENCES note (number) ON DELETE CASCADE,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL
) STRICT;
CREATE INDEX done_task_note ON done_task (note, start);
`;
