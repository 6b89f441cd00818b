import { DropdownMenu } from "radix-ui";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../state/app-context.ts";
import type { Command } from "./command.ts";
import { formatKeys } from "./keys.ts";
import { canRun, runCommand } from "./run-command.ts";

/** The commands of a drop-down menu that can be run now, with a line between their parts. */
export function CommandMenu({
  parts,
  align = "end",
  onClosed,
}: {
  parts: readonly (readonly Command[])[];
  align?: "start" | "end";
  /** Puts the focus back where it was; the menu's button has it otherwise. */
  onClosed?: () => void;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const shown = parts
    .map((part) => part.filter((command) => canRun(app, command)))
    .filter((part) => part.length > 0);
  return (
    <DropdownMenu.Content
      align={align}
      sideOffset={4}
      collisionPadding={8}
      onCloseAutoFocus={(event) => {
        if (onClosed === undefined) return;
        event.preventDefault();
        onClosed();
      }}
      className="float-in z-50 min-w-48 rounded-2 border border-line bg-raised p-1 shadow-float"
    >
      {shown.map((part, index) => (
        <Fragment key={part[0]?.id}>
          {index > 0 && <DropdownMenu.Separator className="mx-2 my-1 h-px bg-line" />}
          {part.map((command) => (
            <DropdownMenu.Item
              key={command.id}
              onSelect={() => void runCommand(app, command)}
              className="flex h-7 items-center gap-6 rounded-1 px-2 text-ui outline-none data-[highlighted]:bg-accent-soft"
            >
              {command.words === undefined ? (
                t(command.label)
              ) : (
                <span data-user-text="" className="font-semibold">
                  {command.words}
                </span>
              )}
              {(command.keys ?? command.localKeys) && (
                <span className="ml-auto text-faint text-small">
                  {formatKeys(command.keys ?? command.localKeys ?? "")}
                </span>
              )}
            </DropdownMenu.Item>
          ))}
        </Fragment>
      ))}
    </DropdownMenu.Content>
  );
}
