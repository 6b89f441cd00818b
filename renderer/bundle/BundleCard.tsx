import type { ReactNode } from "react";

/** A card of the panel: its name, what is to be known of it, and what it holds. */
export function BundleCard({
  title,
  note,
  notices = [],
  children,
}: {
  title?: string | undefined;
  note?: string | undefined;
  notices?: readonly { code: string; message: string }[];
  children?: ReactNode;
}) {
  return (
    <section
      aria-label={title}
      className="mt-3 overflow-hidden rounded-3 border border-line bg-surface shadow-float"
    >
      {title !== undefined && (
        <header className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-2 text-muted text-small">
          <h3 className="font-semibold text-text text-ui">{title}</h3>
          {note !== undefined && <span className="ml-auto tabular-nums">{note}</span>}
        </header>
      )}
      {notices.map(({ code, message }) => (
        <p key={code + message} className="px-3.5 pb-2 text-muted text-small [overflow-wrap:anywhere]">
          {message}
        </p>
      ))}
      {children}
    </section>
  );
}
