const TITLE = /^(?:[ \t]{0,40}\n){0,40} {0,3}#{1,6}[ \t][^\n]*(?:\n|$)/;

/** The change that puts `block` at the top of a note, below its title when the note opens with one. */
export function insertAbove(note: string, block: string): { from: number; insert: string } {
  const title = TITLE.exec(note)?.[0] ?? "";
  const blank = /^(?:[ \t]{0,40}\n){0,40}/.exec(note.slice(title.length))?.[0] ?? "";
  const from = title.length + blank.length;
  const isRest = note.slice(from).trim() !== "";
  const before = title === "" || blank !== "" ? "" : title.endsWith("\n") ? "\n" : "\n\n";
  return { from, insert: `${before}${block}${isRest ? "\n\n" : "\n"}` };
}
