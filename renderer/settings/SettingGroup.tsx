import { type ReactNode, useId } from "react";

/** Settings of one kind, under their name. */
export function SettingGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="border-line border-t pt-3 pb-2 first:border-t-0 first:pt-0 last:pb-0"
    >
      <h3 id={id} className="mb-0.5 font-semibold text-faint text-tiny">
        {label}
      </h3>
      {children}
    </section>
  );
}
