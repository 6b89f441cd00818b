import { useTranslation } from "react-i18next";
import { useApp } from "../state/app-context.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { Keys } from "../ui/Keys.tsx";
import { COMMAND_GROUPS } from "./command.ts";
import { formatKeys } from "./keys.ts";
import { commandsOf } from "./table.ts";

/** Every command that has keys, by group. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  return (
    <Dialog label={t("shortcuts.title")} onClose={onClose} className="mt-[10vh] flex flex-col">
      <DialogHeader title={t("shortcuts.title")} onClose={onClose} />
      {/* Scrolled by keyboard, so it takes the focus. */}
      <div
        tabIndex={0}
        data-autofocus=""
        role="group"
        aria-label={t("shortcuts.title")}
        className="min-h-0 flex-1 overflow-y-auto px-5 pt-3 pb-5 -outline-offset-2"
      >
        {COMMAND_GROUPS.map((group) => (
          <section key={group} className="mb-4 last:mb-0">
            <h3 className="mb-1 font-semibold text-faint text-tiny">{t(`commandGroup.${group}`)}</h3>
            <ul>
              {commandsOf(app)
                .filter((command) => command.group === group && (command.keys || command.localKeys))
                .map((command) => (
                  <li key={command.id} className="flex min-h-7 items-center gap-2">
                    <span className="min-w-0 flex-1">{t(command.label)}</span>
                    {command.localKeys && <Keys keys={formatKeys(command.localKeys)} />}
                    {command.keys && <Keys keys={formatKeys(command.keys)} />}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
