import type { TFunction } from "i18next";
import { formatCount } from "./format.ts";

/** A time that something took, in milliseconds below a second. */
export function formatElapsed(milliseconds: number, t: TFunction): string {
  if (milliseconds >= 1_000) return t("summarize.seconds", { seconds: (milliseconds / 1_000).toFixed(1) });
  const rounded = Math.max(1, Math.round(milliseconds));
  return t("summarize.milliseconds", { shown: formatCount(rounded) });
}
