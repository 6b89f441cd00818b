import { languageName } from "#shared/language-names.ts";
import type { Rewrite, RewriteNotice } from "#shared/rewrite.ts";
import type { Sources } from "./read-sources.ts";
import { unitLanguage } from "./unit-language.ts";

/** What a reader should know about a rewrite, in plain words. */
export function noticesOf(
  { units, engine, isDraft, undone, range, text, language }: Omit<Rewrite, "notices" | "measured">,
  { isWidened, units: sources }: Pick<Sources, "isWidened" | "units">,
): RewriteNotice[] {
  const notices: RewriteNotice[] = [];
  if (sources.length === 0)
    notices.push({ code: "empty", message: "There are no sentences here that could be rewritten." });
  if (isWidened) notices.push({ code: "widened", message: "The selection was widened to whole sentences." });
  const others = sources.filter(({ unit }) => (unitLanguage(unit, language) ?? "en") !== "en");
  const [first] = others;
  if (engine === "Rules" && first !== undefined) {
    const name = languageName(unitLanguage(first.unit, language) ?? "");
    notices.push({
      code: "other-language",
      message: `The rules read English only; ${others.length === sources.length ? "this text" : `${others.length} of ${sources.length} sentences`} (${name}) stayed as ${others.length === 1 ? "it is" : "they are"}.`,
    });
  }
  notices.push(...verdictsOf({ units, engine, isDraft }));
  const isSame =
    units.every(({ text, source }) => text === source.quote) && text.length === range.end - range.start;
  if (
    sources.length > others.length &&
    isSame &&
    units.every(({ isKeptOriginal }) => !isKeptOriginal) &&
    undone.length === 0
  )
    notices.push({ code: "nothing-to-change", message: "Nothing here needs to be changed for that." });
  return notices;
}

/** Of a model's rewrite: what was said of the selection, and how far its wordings can be trusted. */
export const noticesOfModel = (
  made: Pick<Rewrite, "units" | "engine" | "isDraft">,
  { notices }: Rewrite,
): RewriteNotice[] => [
  ...notices.filter(({ code }) => code === "widened" || code === "empty"),
  ...verdictsOf(made),
];

function verdictsOf({
  units,
  engine,
  isDraft,
}: Pick<Rewrite, "units" | "engine" | "isDraft">): RewriteNotice[] {
  const notices: RewriteNotice[] = [];
  const kept = units.filter(({ isKeptOriginal }) => isKeptOriginal).length;
  if (kept > 0)
    notices.push({
      code: "kept-original",
      message: `${kept === 1 ? "One sentence stays" : `${kept} sentences stay`} as written, because the new wording would say something else.`,
    });
  if (isDraft)
    notices.push({
      code: "draft",
      message: `Draft: ${engine} is too small to be trusted with rewriting. Check every sentence.`,
    });
  return notices;
}
