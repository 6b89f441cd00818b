import { DropdownMenu } from "radix-ui";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/app-context.ts";
import { CommandMenu } from "./CommandMenu.tsx";
import { contextCommands } from "./context-menus.ts";

/** The context menu of a browser tab, where `useContextMenu` asked for it. */
export function ContextMenu() {
  const { t } = useTranslation();
  const app = useApp();
  const place = useAppState((state) => state.contextMenu);
  const held = useRef<Element>(null);
  if (place === null) return null;
  const { kind, x, y } = place;
  return (
    <DropdownMenu.Root
      key={`${kind} ${x} ${y}`}
      open
      modal={false}
      onOpenChange={() => app.state.setState({ contextMenu: null })}
    >
      <DropdownMenu.Trigger
        ref={(trigger) => {
          if (trigger) held.current ??= document.activeElement;
        }}
        tabIndex={-1}
        aria-label={t("menu.label")}
        className="fixed size-0"
        style={{ left: x, top: y }}
      />
      <CommandMenu
        parts={contextCommands(app, kind)}
        align="start"
        onClosed={() => {
          if (held.current instanceof HTMLElement) held.current.focus();
          held.current = null;
        }}
      />
    </DropdownMenu.Root>
  );
}
