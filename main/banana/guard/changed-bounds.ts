import { type Span, spansOf } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

/** Whether something lies before or behind a time or event: "before Monday" and "after Monday", of the same Monday. */
export function changedBounds(source: string, rewrite: string): MeaningChange[] {
  const said = boundsIn(source);
  return boundsIn(rewrite).flatMap((made): MeaningChange[] => {
    const same = said.filter(({ what }) => what === made.what);
    if (same.length === 0 || same.some(({ side }) => side === made.side)) return [];
    const [twin] = same;
    return twin === undefined ? [] : [{ kind: "date", source: twin.span, rewrite: made.span }];
  });
}

interface Bound {
  side: "before" | "after";
  what: string;
  span: Span;
}

const BOUND =
  /\b(?<side>before|until|till|prior to|after|since|following)\s+(?:the |my |our |your |his |her |their |its |next |last |this )?(?<what>[\p{L}\p{N}][\p{L}\p{N}:.-]*)/giu;

function boundsIn(text: string): Bound[] {
  // "Not before Monday" is from Monday on.
  if (/(?:\bnot|n['’]t|\bno \p{L}+)\b[^.;]{0,60}\b(?:before|until|till)\b/iu.test(text)) return [];
  return spansOf(text, BOUND).map(({ start, end, match }) => {
    const { side = "", what = "" } = match.groups ?? {};
    const isBefore = /^(?:before|until|till|prior to)$/i.test(side);
    return {
      side: isBefore ? "before" : "after",
      what: what.toLowerCase().replace(/[.:-]+$/, ""),
      span: { start, end },
    };
  });
}
