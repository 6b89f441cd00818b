import { Search } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";

/** A field that narrows a list as one types; Esc empties it, and arrow down goes into the list. */
export function FindField({
  label,
  value,
  onChange,
  field,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  field?: RefObject<HTMLInputElement | null>;
}) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Escape" && value !== "") onChange("");
    else if (event.key === "ArrowDown") {
      const list = event.currentTarget.closest("dialog");
      const button = list?.querySelector('[data-row-button][tabindex="0"]');
      if (button instanceof HTMLElement) button.focus();
    } else return;
    event.preventDefault();
  }
  return (
    <span className="relative flex h-7.5 min-w-0 flex-1 items-center rounded-1 border border-line bg-surface text-faint focus-within:outline-2 focus-within:outline-focus">
      <Search className="icon pointer-events-none absolute left-[9px]" aria-hidden />
      <input
        ref={field ?? null}
        type="text"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="size-full min-w-0 rounded-1 bg-transparent pr-2 pl-[33px] text-text outline-none placeholder:text-faint"
      />
    </span>
  );
}
