import type { TFunction } from "i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import { formatCount } from "../i18n/format.ts";

/** What a bundle is called on the screen. */
export function bundleName(bundle: LibraryBundle, t: TFunction): string {
  if (bundle.kind === "notes")
    return t("bundle.name.notes", { count: bundle.ids.length, shown: formatCount(bundle.ids.length) });
  if (bundle.kind === "folder") return t("bundle.name.folder", { folder: bundle.folder });
  if (bundle.kind === "tag") return t("bundle.name.tag", { tag: bundle.tag });
  if (bundle.kind === "search") return t("bundle.name.search", { query: bundle.query });
  if (bundle.kind === "day") return t("bundle.name.day", { day: bundle.date });
  return t("bundle.name.week", { week: bundle.week });
}
