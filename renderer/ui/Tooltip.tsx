import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Keys } from "./Keys.tsx";

/**
 * Names a control on hover and keyboard focus, with its shortcut. Drawn in place,
 * so that it belongs to its landmark or dialog. Needs `Tooltip.Provider` above it.
 */
export function Tooltip({
  label,
  keys,
  children,
}: {
  label: string;
  keys?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Content
        sideOffset={6}
        collisionPadding={8}
        className="float-in z-50 flex items-center gap-2 rounded-1 bg-text px-2 py-1 text-bg text-small shadow-float"
      >
        {label}
        {keys && <Keys keys={keys} onDark />}
      </Radix.Content>
    </Radix.Root>
  );
}
