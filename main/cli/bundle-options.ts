import { type Command, InvalidArgumentError, Option } from "commander";
import { type LibraryBundle, libraryBundle } from "#shared/bundle.ts";
import { dayOf, isoDay, isoWeek } from "#shared/calendar.ts";
import { AppError } from "#shared/errors.ts";
import { every } from "./options.ts";

export interface BundleOptions {
  note?: string[];
  folder?: string;
  tag?: string;
  search?: string;
  day?: string;
  week?: string;
}

const NAMES = ["note", "folder", "tag", "search", "day", "week"] as const satisfies (keyof BundleOptions)[];

/** Lets a command read notes of the library together, instead of files. */
export function addBundleOptions(command: Command): Command {
  return command
    .addOption(
      option("--note <id>", "read this note of the library; may be given several times").argParser(every),
    )
    .addOption(option("--folder <folder>", "read the notes of a folder and the folders within it"))
    .addOption(option("--tag <tag>", "read the notes with a tag"))
    .addOption(option("--search <words>", "read the notes that a search finds"))
    .addOption(
      option("--day <day>", 'read the notes of a day: 2026-11-20, "today" or "yesterday"').argParser(day),
    )
    .addOption(
      option("--week <week>", 'read the notes of a week: 2026-W47, "this" or "last"').argParser(week),
    );
}

/** An option that goes with no other of its kind. */
function option(flags: string, description: string): Option {
  const made = new Option(flags, description);
  return made.conflicts(NAMES.filter((name) => name !== made.attributeName()));
}

/** The bundle that the options name, or null where they name none. @throws AppError `invalid-input` */
export function bundleOf(options: BundleOptions): LibraryBundle | null {
  const named = namedBundle(options);
  if (named === null) return null;
  const parsed = libraryBundle.safeParse(named);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError("invalid-input", `--${named.option}: ${issue?.message ?? "it cannot be read"}.`);
}

function namedBundle({ note, folder, tag, search, day, week }: BundleOptions) {
  if (note !== undefined) return { option: "note", kind: "notes", ids: note };
  if (folder !== undefined) return { option: "folder", kind: "folder", folder };
  if (tag !== undefined) return { option: "tag", kind: "tag", tag };
  if (search !== undefined) return { option: "search", kind: "search", query: search };
  if (day !== undefined) return { option: "day", kind: "day", date: day };
  return week === undefined ? null : { option: "week", kind: "week", week };
}

function day(value: string): string {
  if (value === "today") return isoDay(today());
  if (value === "yesterday") return isoDay(today() - 1);
  return value;
}

function week(value: string): string {
  if (value === "this") return isoWeek(today());
  if (value === "last") return isoWeek(today() - 7);
  if (/^\d{4}-\d/.test(value)) throw new InvalidArgumentError("Give a week as 2026-W47.");
  return value;
}

/** The day it is where this program runs. */
function today(): number {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return dayOf(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
