import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { ColumnSeparator } from "./ColumnSeparator.tsx";

const COLUMNS = {
  sidebar: {
    element: "nav",
    title: "sidebar.label",
    edge: "layout.resizeSidebar",
    open: "isSidebarOpen",
    side: "right",
    minimum: 160,
    maximum: 480,
  },
  list: {
    element: "section",
    title: "list.label",
    edge: "layout.resizeList",
    open: "isListOpen",
    side: "right",
    minimum: 200,
    maximum: 600,
  },
  panel: {
    element: "aside",
    title: "panel.label",
    edge: "layout.resizePanel",
    open: "isPanelOpen",
    side: "left",
    minimum: 300,
    maximum: 720,
  },
} as const;

/** A column beside the note: docked with an edge to drag, laid over the note, or filling a narrow window. */
export function Column({
  name,
  place,
  title: ownTitle,
  onClose,
  children,
}: {
  name: keyof typeof COLUMNS;
  place: "docked" | "over" | "full";
  /** What it is called where that depends on what it shows. */
  title?: string | undefined;
  onClose?: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { state } = useApp();
  const width = useAppState(({ settings }) => settings.layout[name]);
  const { element: Element, title, edge, open, side, ...limits } = COLUMNS[name];
  const layout = state.getState().changeSettings;

  function onKeyDown(event: KeyboardEvent): void {
    if (place !== "over" || event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose?.();
  }

  return (
    <Element
      aria-label={ownTitle ?? t(title)}
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
          label={t(edge)}
          controls={`column-${name}`}
          side={side}
          width={width}
          {...limits}
          onResize={(next) => layout({ layout: { [name]: next } })}
          onCollapse={() => layout({ layout: { [open]: false } })}
        />
      )}
    </Element>
  );
}
