const WORD = /[\p{L}\d]+(?:['’.,:][\p{L}\d]+)*|[^\s\p{L}\d]/gu;

/** Words and marks that have to change to make one text of another (Levenshtein, 1966). */
export function wordDistance(one: string, other: string): number {
  const [rows, columns] = [one.match(WORD) ?? [], other.match(WORD) ?? []];
  let before = columns.map((_, index) => index + 1);
  for (const [index, word] of rows.entries()) {
    let diagonal = index;
    let left = index + 1;
    before = columns.map((known, column) => {
      const above = before[column] ?? 0;
      const value = Math.min(above + 1, left + 1, diagonal + Number(word !== known));
      diagonal = above;
      left = value;
      return value;
    });
  }
  return before.at(-1) ?? rows.length;
}
