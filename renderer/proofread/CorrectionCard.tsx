import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { CaretCard } from "../editor/CaretCard.tsx";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { acceptCorrection, dismissals, dismissCorrection } from "./correction-actions.ts";
import { useLeaving } from "./use-leaving.ts";

/** What may be wrong at a mark, what fits better, and what to do about it. Escape and a click elsewhere close it. */
export function CorrectionCard() {
  const { t } = useTranslation();
  const app = useApp();
  const card = useStore(app.proofread, (state) => state.card);
  const content = useRef<HTMLDivElement>(null);
  useLeaving(content, card?.cause === "hover" ? card.mark : null);
  if (card === null) return null;
  const { session, mark, cause } = card;
  const place = session.placeOf(mark.from);
  if (place === null) return null;
  const close = (): void => app.proofread.setState({ card: null });
  const replacements = mark.correction === null ? [] : [mark.correction, ...mark.alternatives];
  const heading = t(`proofread.type.${mark.type}`);
  return (
    <CaretCard
      key={`${mark.key} ${mark.from}`}
      label={heading}
      place={place}
      content={content}
      className="max-h-[var(--radix-popover-content-available-height)] gap-2 overflow-y-auto px-3 py-2.5"
      onClose={close}
      onOpened={() => {
        if (cause === "key") content.current?.querySelector("button")?.focus();
      }}
      givesFocusBack={() => cause !== "hover" || content.current?.contains(document.activeElement) === true}
    >
      <h2 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        {heading}
        <span className="ml-auto font-normal text-muted text-small tabular-nums">
          {t("proofread.by", {
            source: t(`proofread.source.${mark.source}`),
            percent: Math.round(mark.confidence * 100),
          })}
        </span>
      </h2>
      <p className="text-muted">{mark.explanation}</p>
      {replacements.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {replacements.map((text, index) => (
            <Button
              key={text}
              tone={index === 0 ? "main" : "plain"}
              className="h-auto! min-h-7 max-w-full text-left"
              onClick={() => acceptCorrection(app, session, mark, text)}
            >
              {text.trim() === "" ? t("proofread.remove") : text}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-x-1 border-line border-t pt-2">
        {dismissals(mark).map((how) => (
          <Button key={how} tone="quiet" onClick={() => void dismissCorrection(app, session, mark, how)}>
            {t(`proofread.dismiss.${how}`)}
          </Button>
        ))}
      </div>
    </CaretCard>
  );
}
