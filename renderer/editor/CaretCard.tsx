import { Popover } from "radix-ui";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { focusColumn } from "../layout/focus-column.ts";
import { classes } from "../ui/classes.ts";

type Properties = {
  label: string;
  /** A place of the text in the window. */
  place: { left: number; top: number; bottom: number };
  content: RefObject<HTMLDivElement | null>;
  className: string;
  onClose: () => void;
  /** Takes the keyboard, or leaves it where it is. */
  onOpened: () => void;
  /** Whether the keyboard goes back to the note with the card; it does unless told. */
  givesFocusBack?: () => boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
};

/** A card beside a place of the note's text. Escape and a click elsewhere close it. */
export function CaretCard({
  label,
  place: { left, top, bottom },
  content,
  className,
  onClose,
  onOpened,
  givesFocusBack = () => true,
  onKeyDown,
  children,
}: Properties) {
  return (
    <Popover.Root open onOpenChange={onClose}>
      <Popover.Anchor
        className="pointer-events-none fixed"
        style={{ left, top, width: 1, height: bottom - top }}
      />
      <Popover.Portal>
        <Popover.Content
          ref={content}
          tabIndex={-1}
          aria-label={label}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            onOpened();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (givesFocusBack()) focusColumn("note");
          }}
          onKeyDown={onKeyDown}
          className={classes(
            "float-in z-50 flex w-80 max-w-[calc(100vw-1rem)] flex-col rounded-3 border border-line bg-raised text-ui shadow-float outline-none",
            className,
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
