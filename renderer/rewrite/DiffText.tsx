import { useTranslation } from "react-i18next";
import { classes } from "../ui/classes.ts";
import type { DiffPiece } from "./diff-pieces.ts";

export type DiffSide = "both" | "original" | "rewritten";

/** Words that go are struck, words that come are tinted; each says so to a screen reader as well. */
export function DiffText({
  pieces,
  side,
  rejected,
}: {
  pieces: readonly DiffPiece[];
  side: DiffSide;
  rejected: readonly number[];
}) {
  return pieces.map((piece, index) => {
    const isRejected = piece.change !== null && rejected.includes(piece.change);
    if (piece.kind === "added" && (side === "original" || isRejected)) return null;
    if (piece.kind === "removed" && side === "rewritten" && !isRejected) return null;
    // Pieces have no name of their own, and stand in a fixed order.
    return <Piece key={`${index} ${piece.text}`} piece={piece} isPlain={isRejected && side !== "original"} />;
  });
}

function Piece({ piece, isPlain }: { piece: DiffPiece; isPlain: boolean }) {
  const { t } = useTranslation();
  const { kind, text, isWarned, protectedAs } = piece;
  const warned = isWarned && "bg-warn-soft! shadow-[0_2px_0_var(--warn)]";
  if (kind === "removed" && !isPlain)
    return (
      <del className={classes("rounded-[3px] text-faint decoration-1", warned)}>
        <span className="sr-only">{t("rewrite.removed")}</span>
        {text}
      </del>
    );
  if (kind === "added")
    return (
      <ins className={classes("nb-added mx-0.5 rounded-[3px] px-0.5 no-underline", warned)}>
        <span className="sr-only">{t("rewrite.added")}</span>
        {text}
      </ins>
    );
  if (protectedAs !== null)
    return (
      <span title={t(`rewrite.protected.${protectedAs}`)} className="rounded-[3px] hover:bg-sunken">
        {text}
      </span>
    );
  return <span className={classes("rounded-[3px]", warned)}>{text}</span>;
}
