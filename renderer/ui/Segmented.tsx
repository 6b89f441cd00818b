import { ToggleGroup } from "radix-ui";

/** One choice of a few, all in sight. Arrow keys move, Space and Enter choose; one is always chosen. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const option = options.find((option) => option.value === next);
        if (option) onChange(option.value);
      }}
      className="flex min-w-0 flex-wrap gap-px overflow-hidden rounded-1 border border-line bg-line"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="min-h-[1.625rem] min-w-fit flex-1 bg-surface px-2 text-[0.75rem] text-muted leading-4 first:rounded-l-[5px] last:rounded-r-[5px] hover:text-text focus-visible:-outline-offset-2 data-[state=on]:bg-accent-soft data-[state=on]:font-[550] data-[state=on]:text-accent-ink"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
