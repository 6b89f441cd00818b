import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { CaretCard } from "../editor/CaretCard.tsx";
import { useApp } from "../state/app-context.ts";
import { IdeasCard } from "./IdeasCard.tsx";
import { WordCard } from "./WordCard.tsx";

/** What was asked for at the caret, as a card beside it; Escape and a click elsewhere close it. */
export function LexiconCard() {
  const { t } = useTranslation();
  const { lexicon } = useApp();
  const card = useStore(lexicon, (state) => state.card);
  const content = useRef<HTMLDivElement>(null);
  if (card === null) return null;
  const close = (): void => lexicon.setState({ card: null });
  return (
    <CaretCard
      label={card.kind === "word" ? t("lexicon.label", { word: card.word.word }) : t("lexicon.ideas.title")}
      place={card.place}
      content={content}
      className="max-h-[min(22rem,var(--radix-popover-content-available-height))]"
      onClose={close}
      onOpened={() => content.current?.focus()}
      onKeyDown={moveFocus}
    >
      {card.kind === "word" ? (
        <WordCard card={card} onClose={close} />
      ) : (
        <IdeasCard card={card} onClose={close} />
      )}
    </CaretCard>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows go from one button to the next, from the card itself to the first. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")].filter(({ disabled }) => !disabled);
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : at + step;
  event.preventDefault();
  buttons[(next + buttons.length) % Math.max(1, buttons.length)]?.focus();
}
