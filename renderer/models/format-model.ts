import type { TFunction } from "i18next";
import type { Model, ModelFit } from "#shared/models.ts";
import { formatCount } from "../i18n/format.ts";

const SMALLEST = { unit: "models.kilobytes", size: 1e3 } as const;
const UNITS = [
  { unit: "models.gigabytes", size: 1e9 },
  { unit: "models.megabytes", size: 1e6 },
  SMALLEST,
] as const;

/** Bytes as people compare them: "98 MB", "4.1 GB". */
export function formatBytes(t: TFunction, bytes: number): string {
  const { unit, size } = UNITS.find((one) => bytes >= one.size) ?? SMALLEST;
  const value = bytes / size;
  return t(unit, { value: value >= 10 ? formatCount(Math.round(value)) : value.toFixed(1) });
}

export function formatDuration(t: TFunction, milliseconds: number): string {
  if (milliseconds < 1_000)
    return t("models.try.milliseconds", { shown: formatCount(Math.round(milliseconds)) });
  return t("models.try.seconds", { seconds: (milliseconds / 1_000).toFixed(1) });
}

/** What a model is, in one line: architecture, size label, quantization, bytes and context. */
export function describeModel(t: TFunction, { details }: Model): string {
  const { architecture, sizeLabel, quantization, size, context } = details;
  const tokens = context === null ? null : t("models.tokens", { shown: formatCount(context) });
  return [architecture, sizeLabel, quantization, formatBytes(t, size), tokens]
    .filter((part) => part !== null)
    .join(" · ");
}

/** What stands in a model's way, or whether it fits. */
export type Standing = "missing" | "changed" | "unsupported" | ModelFit["level"] | "unknown";

export function standingOf({ state, details, fit }: Model): Standing {
  if (state !== "ok") return state;
  if (details.unsupported.length > 0) return "unsupported";
  return fit?.level ?? "unknown";
}
