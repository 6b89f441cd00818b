import { Command as Menu } from "cmdk";
import { useTranslation } from "react-i18next";
import { afterDrawing } from "../layout/focus-column.ts";
import { useApp } from "../state/app-context.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Keys } from "../ui/Keys.tsx";
import { COMMAND_GROUPS } from "./command.ts";
import { formatKeys } from "./keys.ts";
import { runCommand } from "./run-command.ts";
import { commandsOf } from "./table.ts";

/** Finds a command by name and runs it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  const commands = commandsOf(app).filter(
    ({ id, isEnabled }) => id !== "palette" && isEnabled?.(app) !== false,
  );
  return (
    <Dialog label={t("palette.label")} onClose={onClose} className="flex">
      <Menu label={t("palette.label")} loop className="flex min-h-0 w-full flex-col">
        <Menu.Input
          data-autofocus=""
          placeholder={t("palette.placeholder")}
          className="h-11 w-full flex-none border-line border-b bg-transparent px-4 text-result outline-none placeholder:text-faint"
        />
        <Menu.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          <Menu.Empty className="px-3 py-6 text-center text-muted">{t("palette.empty")}</Menu.Empty>
          {COMMAND_GROUPS.map((group) => (
            <Menu.Group
              key={group}
              heading={t(`commandGroup.${group}`)}
              className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-faint [&_[cmdk-group-heading]]:text-tiny"
            >
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Menu.Item
                    key={command.id}
                    value={`${t(command.label)} ${command.id}`}
                    onSelect={() => {
                      onClose();
                      afterDrawing(() => void runCommand(app, command));
                    }}
                    className="flex min-h-8 items-center gap-4 rounded-1 px-2.5 data-[selected=true]:bg-accent-soft"
                  >
                    <span className="min-w-0 flex-1 truncate">{t(command.label)}</span>
                    {command.keys && <Keys keys={formatKeys(command.keys)} />}
                  </Menu.Item>
                ))}
            </Menu.Group>
          ))}
        </Menu.List>
      </Menu>
    </Dialog>
  );
}
