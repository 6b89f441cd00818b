import type { RewriteRule } from "./rule.ts";

/** Exclamation marks, emoticons and emoji of chat, for formal text. A mark that ends a quote or a table's cell stays. */
export const calmMarks: RewriteRule = ({ text }) =>
  [...text.matchAll(LOUD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: match[0].includes("?") ? "?" : /^\s*[!.]/u.test(match[0]) ? "." : "",
    rule: "calm-marks",
    explanation: "Formal text has no exclamation marks, emoji or smileys.",
  }));

const LOUD =
  /(?<=[\p{L}\p{N})])(?:[!?]*![!?]*|\.{2,3}!+)(?=\s|$)|[ \t]*(?:(?<![\p{L}\p{N}:]):['’]?-?[()DPp/]|(?<![\p{L}\p{N}]);-?\)|<3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f){0,4}(?<![\p{N}#*©®™✓✔✗✘☐☑⚠→]))(?=\s|[.,!?]|$)/gu;
