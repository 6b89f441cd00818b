import { Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatKeys } from "../commands/keys.ts";
import { rewrite } from "../commands/rewrite.ts";
import { Keys } from "../ui/Keys.tsx";

const INSTRUCTION_MAX = 2_000;

/** A wish in the person's own words; Enter asks for it. */
export function InstructionField({
  value,
  onChange,
  onSubmit,
}: {
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
}) {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="mb-3 flex h-8 items-center gap-2 rounded-1 border border-line bg-surface px-2.5 focus-within:outline-2 focus-within:outline-focus"
    >
      <Pencil className="size-3.5 flex-none text-faint" aria-hidden />
      <input
        type="text"
        aria-label={t("rewrite.instruction.label")}
        placeholder={t("rewrite.instruction.placeholder")}
        data-autofocus=""
        value={value}
        maxLength={INSTRUCTION_MAX}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-0 flex-1 bg-transparent text-ui outline-none placeholder:text-faint"
      />
      {rewrite.keys && <Keys keys={formatKeys(rewrite.keys)} />}
    </form>
  );
}
