import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { LibraryCopies } from "#shared/library.ts";
import { createI18n } from "../i18n/create-i18n.ts";
import { formatLongDate } from "../i18n/format.ts";
import { queryKeys } from "./query-keys.ts";
import { remainingCopies } from "./remaining-copies.ts";

const i18n = createI18n("en");
const FIRST = Date.UTC(2026, 0, 5, 12);
const SECOND = Date.UTC(2026, 1, 7, 12);

function said(copies: LibraryCopies): string | null {
  const queryClient = new QueryClient();
  queryClient.setQueryData(queryKeys.library, { notes: 1, trash: 1, samples: 0, seq: 1, copies });
  return remainingCopies({ i18n, queryClient });
}

test("nothing is said when the library has no copy", () => {
  expect(said({ backups: [], backupsKept: 3, setAside: [] })).toBeNull();
});

test("a backup is named with its date and with what ends it", () => {
  expect(said({ backups: [FIRST], backupsKept: 3, setAside: [] })).toBe(
    `A backup made before an update, on ${formatLongDate(FIRST)}, may still hold the text. It stays in “backups” in the data folder until 3 newer ones have been made, or until you delete it there.`,
  );
});

test("several copies of both kinds are counted, with the date of the oldest", () => {
  expect(said({ backups: [FIRST, SECOND], backupsKept: 3, setAside: [FIRST, SECOND] })).toBe(
    `2 backups made before updates, the oldest on ${formatLongDate(FIRST)}, may still hold the text. Each stays in “backups” in the data folder until 3 newer ones have been made, or until you delete it there. 2 damaged libraries that were set aside, the oldest on ${formatLongDate(FIRST)}, may still hold the text, in folders beginning with “broken-” in the data folder, until you delete those.`,
  );
});
