import type { LeftOut } from "#shared/bundle.ts";

/** Notes left out that are named; the result lists them all. */
const NAMED = 3;

/** How many notes of a bundle were read, and which were not and why, in plain words. */
export function readNotices(
  read: number,
  left: readonly LeftOut[],
): { code: "notes-read" | "notes-left-out" | "no-notes"; message: string }[] {
  if (read === 0 && left.length === 0)
    return [
      {
        code: "no-notes",
        message: "There are no notes here to read. Choose another folder, tag, search or time.",
      },
    ];
  const notes = `${counted(read)} ${read === 1 ? "was" : "were"} read.`;
  if (left.length === 0) return [{ code: "notes-read", message: notes }];
  const named = left.slice(0, NAMED).map(({ message }) => message);
  const more = left.length > NAMED ? ` And ${counted(left.length - NAMED)} more.` : "";
  return [
    { code: "notes-read", message: notes },
    {
      code: "notes-left-out",
      message: `${counted(left.length)} ${left.length === 1 ? "was" : "were"} left out. ${named.join(" ")}${more}`,
    },
  ];
}

const counted = (count: number): string => `${count.toLocaleString("en")} ${count === 1 ? "note" : "notes"}`;
