import type { LucideIcon } from "lucide-react";
import type { MouseEvent } from "react";
import { formatCount } from "../i18n/format.ts";
import { classes } from "../ui/classes.ts";

/** A row of the sidebar: what it shows in the list, and how many there are. */
export function PlaceRow({
  icon: Icon,
  label,
  count,
  isShown,
  onShow,
  onContextMenu,
}: {
  icon: LucideIcon;
  label: string;
  count?: number | undefined;
  isShown: boolean;
  onShow: () => void;
  onContextMenu?: ((event: MouseEvent) => void) | undefined;
}) {
  return (
    <li className="px-px pt-px">
      <button
        type="button"
        aria-current={isShown ? "page" : undefined}
        onClick={onShow}
        onContextMenu={onContextMenu}
        className={classes(
          "flex h-7.5 w-full items-center gap-[9px] rounded-1 px-2 text-left",
          isShown ? "bg-surface shadow-[0_0_0_1px_var(--line)]" : "hover:bg-hover",
        )}
      >
        <Icon className={classes("icon", isShown ? "text-accent-ink" : "text-muted")} aria-hidden />
        <span className="min-w-0 flex-1 truncate font-medium">{label}</span>
        {count !== undefined && count > 0 && (
          <span className="text-faint text-small tabular-nums">{formatCount(count)}</span>
        )}
      </button>
    </li>
  );
}
