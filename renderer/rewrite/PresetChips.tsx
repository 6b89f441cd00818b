import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CHIP, Chip } from "../ui/Chip.tsx";
import { classes } from "../ui/classes.ts";
import { FIRST_PRESETS, isChosen, PRESET_NAMES, type PresetName, type Wish } from "./presets.ts";

/** The ways to rewrite; several kinds can be chosen together, and a second press takes one back. */
export function PresetChips({ wish, onToggle }: { wish: Wish; onToggle: (name: PresetName) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = PRESET_NAMES.filter((name, index) => isOpen || index < FIRST_PRESETS || isChosen(wish, name));
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <fieldset aria-label={t("rewrite.presets.label")} className="mt-1.5 mb-3 flex flex-wrap gap-1.5">
      {shown.map((name) => (
        <Chip key={name} isChosen={isChosen(wish, name)} onClick={() => onToggle(name)}>
          {t(`rewrite.presets.${name}`)}
        </Chip>
      ))}
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={classes(CHIP, "border-transparent text-muted hover:text-text")}
      >
        {t(isOpen ? "rewrite.presets.less" : "rewrite.presets.more")}
        <Icon className="size-3" aria-hidden />
      </button>
    </fieldset>
  );
}
