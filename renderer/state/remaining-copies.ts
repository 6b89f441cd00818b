import type { LibraryInfo } from "#shared/library.ts";
import { formatLongDate } from "../i18n/format.ts";
import type { App } from "./app-context.ts";
import { queryKeys } from "./query-keys.ts";

/** Says which copies of the library may still hold a text that is deleted for good, and until when; null when none. */
export function remainingCopies({
  i18n: { t },
  queryClient,
}: Pick<App, "i18n" | "queryClient">): string | null {
  const copies = queryClient.getQueryData<LibraryInfo>(queryKeys.library)?.copies;
  const sentences: string[] = [];
  const [backup] = copies?.backups ?? [];
  if (copies !== undefined && backup !== undefined) {
    const { backups, backupsKept } = copies;
    const date = formatLongDate(backup);
    sentences.push(t("confirm.copies.backups", { count: backups.length, date, kept: backupsKept }));
  }
  const [damaged] = copies?.setAside ?? [];
  if (copies !== undefined && damaged !== undefined) {
    const date = formatLongDate(damaged);
    sentences.push(t("confirm.copies.setAside", { count: copies.setAside.length, date }));
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}
