import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { LibraryCopies } from "#shared/library.ts";
import { fileTime, readFileTime } from "./file-time.ts";

/** Older backups go when a newer one is made. */
export const BACKUPS_KEPT = 3;

export const backupFolder = (folder: string): string => join(folder, "backups");

export const backupName = (version: number, now: number): string =>
  `library-v${version}-${fileTime(now)}.sqlite`;

export const setAsideFolder = (folder: string, now: number): string =>
  join(folder, `broken-${fileTime(now)}`);

/** The backups that the app made in a data folder, oldest first; files that the person put there are not among them. */
export function backupsIn(folder: string): { name: string; time: number }[] {
  return copiesIn(backupFolder(folder), /^library-v\d{1,9}-/);
}

/** The copies of the library that stand beside it in its data folder. */
export function libraryCopies(folder: string): LibraryCopies {
  return {
    backups: backupsIn(folder).map(({ time }) => time),
    backupsKept: BACKUPS_KEPT,
    setAside: copiesIn(folder, /^broken-/).map(({ time }) => time),
  };
}

function copiesIn(folder: string, pattern: RegExp): { name: string; time: number }[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => pattern.test(name))
    .flatMap((name) => {
      const time = readFileTime(name);
      return time === null ? [] : [{ name, time }];
    })
    .sort((a, b) => a.time - b.time);
}
