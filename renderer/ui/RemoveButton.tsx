import { X } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { RowButton } from "./RowList.tsx";

/** Takes a row out of its list, by a click or by Delete. */
export function RemoveButton({
  label,
  onRemove,
  button,
}: {
  label: string;
  onRemove: () => void;
  button: RowButton;
}) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Delete" || event.key === "Backspace") onRemove();
  }
  return (
    <button
      type="button"
      {...button}
      aria-label={label}
      onClick={onRemove}
      onKeyDown={onKeyDown}
      className="grid size-7 flex-none place-items-center rounded-1 text-faint hover:text-text focus-visible:text-text"
    >
      <X className="icon size-3.5" aria-hidden />
    </button>
  );
}
