import type { LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useApp } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import type { Command } from "./command.ts";
import { formatKeys } from "./keys.ts";
import { runCommand } from "./run-command.ts";

/** A command as an icon; its name and keys show on hover and focus. */
export function CommandButton({
  command,
  icon,
  label,
  className,
}: {
  command: Command;
  icon: LucideIcon;
  label?: string;
  className?: string;
}) {
  const { t } = useTranslation();
  const app = useApp();
  return (
    <IconButton
      icon={icon}
      label={label ?? t(command.label)}
      keys={command.keys && formatKeys(command.keys)}
      className={className}
      onClick={() => void runCommand(app, command)}
    />
  );
}
