import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { useApp } from "../state/app-context.ts";
import type { Command } from "./command.ts";
import { formatKeys } from "./keys.ts";
import { runCommand } from "./run-command.ts";

/** The commands of a drop-down menu that can be run now. */
export function CommandMenu({ commands }: { commands: readonly Command[] }) {
  const { t } = useTranslation();
  const app = useApp();
  return (
    <DropdownMenu.Content
      align="end"
      sideOffset={4}
      collisionPadding={8}
      className="float-in z-50 min-w-48 rounded-2 border border-line bg-raised p-1 shadow-float"
    >
      {commands
        .filter((command) => command.isEnabled?.(app) !== false)
        .map((command) => (
          <DropdownMenu.Item
            key={command.id}
            onSelect={() => void runCommand(app, command)}
            className="flex h-7 items-center gap-6 rounded-1 px-2 text-ui outline-none data-[highlighted]:bg-accent-soft"
          >
            {t(command.label)}
            {command.keys && (
              <span className="ml-auto text-faint text-small">{formatKeys(command.keys)}</span>
            )}
          </DropdownMenu.Item>
        ))}
    </DropdownMenu.Content>
  );
}
