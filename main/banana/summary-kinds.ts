import type { SummaryType } from "#shared/summary.ts";
import { headline } from "./headline.ts";
import { keyPoints } from "./key-points.ts";
import type { Layout } from "./render.ts";
import type { ChosenLine, Selection } from "./selection.ts";
import { teaser } from "./teaser.ts";
import { tldr } from "./tldr.ts";

/** How one type of summary chooses its lines, in document order. `limit` is that of SUMMARY_LIMITS. */
export interface SummaryKind {
  layout: Layout;
  choose(selection: Selection, limit: number): Promise<ChosenLine[]>;
}

/** Every type of summary. A new one is a file and a line here, beside its name and limits in the contract. */
export const SUMMARY_KINDS: Readonly<Record<SummaryType, SummaryKind>> = {
  tldr: { layout: "paragraph", choose: tldr },
  "key-points": { layout: "list", choose: keyPoints },
  teaser: { layout: "paragraph", choose: teaser },
  headline: { layout: "line", choose: headline },
};
