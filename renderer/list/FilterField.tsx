import { Search, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { focusFilter } from "../commands/focus-filter.ts";
import { formatKeys } from "../commands/keys.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { selectAt } from "../state/selection.ts";
import { Keys } from "../ui/Keys.tsx";

/** Filters as one types. Arrow down and Enter go to the rows; Esc clears. */
export function FilterField() {
  const { t } = useTranslation();
  const app = useApp();
  const filter = useAppState((state) => state.filter);
  const { setFilter } = app.state.getState();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && filter !== "") setFilter("");
    else if (event.key === "ArrowDown" || event.key === "Enter") {
      focusColumn("list");
      if (filter !== "") void selectAt(app, 0);
    } else return;
    event.preventDefault();
  }

  return (
    <search className="relative flex h-7.5 min-w-0 flex-1 items-center rounded-1 bg-sunken text-faint focus-within:outline-2 focus-within:outline-focus">
      <Search className="icon pointer-events-none absolute left-[9px]" aria-hidden />
      <input
        type="search"
        aria-label={t("list.filter")}
        placeholder={t("list.filter")}
        value={filter}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setFilter(event.target.value)}
        onKeyDown={onKeyDown}
        className="size-full appearance-none rounded-1 bg-transparent pr-8 pl-[33px] text-text outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
      />
      {filter === "" ? (
        <span className="pointer-events-none absolute right-[7px]" aria-hidden>
          <Keys keys={formatKeys(focusFilter.keys ?? "")} />
        </span>
      ) : (
        <button
          type="button"
          aria-label={t("list.clearFilter")}
          onClick={() => {
            setFilter("");
            focusColumn("list");
          }}
          className="absolute right-1 grid size-6 place-items-center rounded-1 text-muted hover:text-text"
        >
          <X className="icon size-3.5" aria-hidden />
        </button>
      )}
    </search>
  );
}
