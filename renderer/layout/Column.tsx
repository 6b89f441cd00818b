import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { ColumnSeparator } from "./ColumnSeparator.tsx";

export const WIDTHS = {
  sidebar: {
    minimum: 160,
    maximum: 480,
    side: "right",
    label: "layout.resizeSidebar",
    open: "isSidebarOpen",
  },
  list: { minimum: 200, maximum: 600, side: "right", label: "layout.resizeList", open: "isListOpen" },
  panel: { minimum: 300, maximum: 720, side: "left", label: "layout.resizePanel", open: "isPanelOpen" },
} as const;

/** A column beside the note: docked with an edge to drag, laid over the note, or filling a narrow window. */
export function Column({
  name,
  place,
  onClose,
  children,
}: {
  name: keyof typeof WIDTHS;
  place: "docked" | "over" | "full";
  onClose?: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { state } = useApp();
  const width = useAppState(({ settings }) => settings.layout[name]);
  const { side, label, open, ...limits } = WIDTHS[name];
  const layout = state.getState().changeSettings;

  function onKeyDown(event: KeyboardEvent): void {
    if (place !== "over" || event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose?.();
  }

  return (
    <div
      id={`column-${name}`}
      data-column={name}
      onKeyDown={onKeyDown}
      style={place === "full" ? undefined : { width }}
      className={classes(
        "flex h-full min-w-0 flex-col bg-bg",
        place === "full" && "w-full",
        place === "docked" && "relative flex-none",
        place === "docked" && (side === "right" ? "border-line border-r" : "border-line border-l"),
        place === "over" && "float-in absolute inset-y-0 z-30 max-w-[calc(100%-3rem)] shadow-dialog",
        place === "over" &&
          (side === "right" ? "left-0 border-line border-r" : "right-0 border-line border-l"),
      )}
    >
      {children}
      {place === "docked" && (
        <ColumnSeparator
          label={t(label)}
          controls={`column-${name}`}
          side={side}
          width={width}
          {...limits}
          onResize={(next) => layout({ layout: { [name]: next } })}
          onCollapse={() => layout({ layout: { [open]: false } })}
        />
      )}
    </div>
  );
}
