import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatKeys } from "../commands/keys.ts";
import { Button } from "../ui/Button.tsx";
import { Keys } from "../ui/Keys.tsx";
import { recordKeys } from "./record-keys.ts";

/** Shows the shortcut, and takes another by having it pressed. */
export function ShortcutField({ keys, onChange }: { keys: string; onChange: (keys: string) => void }) {
  const { t } = useTranslation();
  const [isRecording, setRecording] = useState(false);
  const [isWeak, setWeak] = useState(false);
  const shown = keys === "" ? t("desktop.settings.shortcutNone") : formatKeys(keys);

  function begin(): void {
    setWeak(false);
    setRecording(true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isRecording || event.key === "Tab") return setRecording(false);
    event.preventDefault();
    event.stopPropagation();
    const recorded = recordKeys(event.nativeEvent, isMac);
    setWeak(recorded.kind === "weak");
    if (recorded.kind === "keys" || recorded.kind === "cancelled") setRecording(false);
    if (recorded.kind === "keys") onChange(recorded.keys);
  }

  return (
    <>
      <span role="status" className="mr-3 text-muted">
        {isRecording && !isWeak && t("desktop.settings.shortcutPress")}
        {isWeak && t("desktop.settings.shortcutWeak", { modifiers: isMac ? "⌘ ⌥" : "Ctrl Alt" })}
        {!isRecording && (keys === "" ? shown : <Keys keys={shown} />)}
      </span>
      <Button
        aria-label={
          isRecording ? t("desktop.settings.recording") : t("desktop.settings.recordLabel", { keys: shown })
        }
        aria-pressed={isRecording}
        onClick={begin}
        onKeyDown={onKeyDown}
        onBlur={() => setRecording(false)}
      >
        {t("desktop.settings.shortcutChange")}
      </Button>
      {keys !== "" && (
        <Button tone="quiet" className="ml-1" onClick={() => onChange("")}>
          {t("desktop.settings.shortcutOff")}
        </Button>
      )}
    </>
  );
}

const isMac = /Mac/.test(navigator.userAgent);
