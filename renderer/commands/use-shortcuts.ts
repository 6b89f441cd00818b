import { useEffect } from "react";
import { useApp } from "../state/app-context.ts";
import { matchesKeys, typesText } from "./keys.ts";
import { runCommand } from "./run-command.ts";
import { commandsOf } from "./table.ts";

/** Listens for every command's keys, after whatever has the focus had its turn. */
export function useShortcuts(): void {
  const app = useApp();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      const command = commandsOf(app).find(
        ({ keys, isEnabled }) =>
          keys !== undefined &&
          matchesKeys(keys, event) &&
          isEnabled?.(app) !== false &&
          !(typesText(keys) && isWriting(event.target)),
      );
      if (command === undefined) return;
      event.preventDefault();
      void runCommand(app, command);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [app]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}
