import type { NanoDocument, NanoUnit } from "#main/nano/result.ts";
import { LANGUAGE_SHARE_MIN, languageNames, listed } from "#shared/language-names.ts";
import type { AppliedMark } from "#shared/marks.ts";
import type { Notice } from "#shared/summary.ts";

/** Below this share of known words the word vectors are not used. */
export const KNOWN_SHARE_MIN = 0.5;

/** What a reader should know about how the document was read. `lines` is how many lines came out. */
export function noticesOf(
  document: NanoDocument,
  lines: number,
  isHeadline: boolean,
  marks: readonly AppliedMark[] = [],
): Notice[] {
  if (document.units.length === 0) {
    return [{ code: "empty", message: "There is nothing to summarize yet: the note is empty." }];
  }
  if (lines === 0 && marks.some(({ kind, places }) => kind === "ban" && places.length > 0))
    return [allBanned()];
  const missing = incomplete(document);
  if (lines === 0) return [...missing, nothingFound(document, isHeadline)];
  return [...missing, ...languageNotices(document)];
}

/** Steps that failed, which the summary was made without. */
function incomplete({ missing, units }: NanoDocument): Notice[] {
  const first = missing.filter(({ reason }) => !reason.startsWith("Needs "));
  return first.map(({ stage, units: count }) => {
    const where = count === null ? "on this text" : `on ${count} of ${units.length} parts`;
    const message = `A part is missing: the step "${stage}" failed ${where}. The rest stands; try again.`;
    return { code: "incomplete", message };
  });
}

function allBanned(): Notice {
  return {
    code: "all-banned",
    message: "Every sentence that could be shown is banned by you. Unban one, and it is summarized.",
  };
}

/** Whether word vectors can be trusted for this document: they know English words only. */
export function usesWordVectors({ statistics }: Pick<NanoDocument, "statistics">): boolean {
  const { language, mean, knownShare } = statistics;
  return mean !== null && knownShare >= KNOWN_SHARE_MIN && (language === null || language === "en");
}

function nothingFound(document: NanoDocument, isHeadline: boolean): Notice {
  const { units } = document;
  const { conversation } = document;
  const wordless = units.every(({ message }) => {
    const kind = message === null ? null : conversation?.messages[message]?.kind;
    return kind !== null && kind !== "message";
  });
  if (conversation !== null && wordless) {
    return {
      code: "nothing-to-summarize",
      message: `Only stickers, files and lines of the program in ${conversation.messages.length} messages here. Messages with words are summarized.`,
    };
  }
  const found = new Set(units.map(foundIn));
  if (found.has(null)) {
    return {
      code: "nothing-to-summarize",
      message:
        "No sentence or list item here has words to summarize. Write a sentence, and it is summarized.",
    };
  }
  const names = KINDS.filter((kind) => found.has(kind));
  const message = `Only ${listed(names)} here, and no sentence or list item to ${
    isHeadline ? "make a headline of" : "summarize"
  }. Write a sentence, and it is summarized.`;
  return { code: "no-prose", message };
}

const KINDS = ["headings", "code", "tables", "log lines", "links"] as const;

function foundIn(unit: NanoUnit): (typeof KINDS)[number] | null {
  if (unit.kind === "heading") return "headings";
  if (unit.kind === "code") return "code";
  if (unit.kind === "table" || unit.kind === "row") return "tables";
  if (unit.kind === "log") return "log lines";
  return /:\/\/|www\.|\]\(|\]\[|@/.test(unit.text) ? "links" : null;
}

function languageNotices(document: NanoDocument): Notice[] {
  const { statistics } = document;
  const spoken = statistics.languages
    .filter(({ share }) => share >= LANGUAGE_SHARE_MIN)
    .map(({ code }) => code);
  const others = spoken.filter((code) => code !== "en");
  const main = statistics.language;
  if (main !== null && main !== "en") {
    const names = languageNames(spoken.length > 1 ? spoken : [main]);
    const message = `Written in ${names}: chosen by word statistics and position, without word vectors.`;
    return [{ code: spoken.length > 1 ? "mixed-language" : "other-language", message }];
  }
  if (others.length > 0) {
    const names = languageNames(others);
    const message = `Partly in ${names}: there, chosen by word statistics and position, without word vectors.`;
    return [{ code: "mixed-language", message }];
  }
  if (statistics.mean === null || statistics.knownShare < KNOWN_SHARE_MIN) {
    const message =
      "Most words are unknown here: chosen by word statistics and position, without word vectors.";
    return [{ code: "unknown-words", message }];
  }
  return [];
}
