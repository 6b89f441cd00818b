import type { ReactNode } from "react";

/** One setting: what it is, and the control at the end of the line, or below where there is no room. */
export function SettingRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
      <span>{label}</span>
      <div className="flex min-w-0 items-center">{children}</div>
    </div>
  );
}
