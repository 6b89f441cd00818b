import { inCaseOf, type RewriteRule, type RuleEdit } from "./rule.ts";

/**
 * Short forms written out, for formal text. Where a form may stand for two ("he's" for "he is" or "he has", "I'd" for
 * "I would" or "I had") the words behind it tell, and where they do not it stays. Possessives are no short forms.
 */
export const writeOutContractions: RewriteRule = ({ text }) =>
  [...text.matchAll(SHORT)].flatMap((match) => {
    const whole = match[0];
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const long = longForm(whole.replaceAll("’", "'").toLowerCase(), behind);
    if (long === null) return [];
    const end = match.index + whole.length + long.taken;
    return [edit(match.index, end, whole, long.words, "Formal text writes short forms out.")];
  });

/** Long forms contracted, for casual text: never at the end of a clause, where the long form carries the stress. */
export const contract: RewriteRule = ({ text }) => {
  const edits: RuleEdit[] = [];
  for (const match of text.matchAll(LONG)) {
    const whole = match[0];
    const end = match.index + whole.length;
    const short = shortForm(
      whole.toLowerCase().replace(/\s+/g, " "),
      text.slice(0, match.index),
      text.slice(end),
    );
    const isStressed = /\p{Ll}/u.test(whole) && whole.endsWith("NOT");
    if (short !== null && !isStressed && edits.every((other) => other.end <= match.index))
      edits.push(edit(match.index, end, whole, short, "Casual text uses short forms."));
  }
  return edits;
};

function edit(start: number, end: number, whole: string, words: string, explanation: string): RuleEdit {
  const isAll = /\p{Lu}{2}/u.test(whole) && whole === whole.toUpperCase();
  const replacement = inCaseOf(isAll ? whole : whole.charAt(0), words).replace(/\bi\b/g, "I");
  return { start, end, replacement, rule: "contractions", explanation };
}

const E = "(?![\\p{L}\\p{N}'’])";
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should|must|need|might|wo|ca)n['’]t|(?:I|you|he|she|it|we|they|that|there|here|what|who|where|how|when|let)['’](?:s|d|ll|re|ve|m))${E}`,
  "giu",
);

const NOT: Readonly<Record<string, string>> = { "won't": "will not", "can't": "cannot" };
const PRONOUN =
  "(?:I|you|he|she|it|we|they|there|this|that|these|those|anyone|anybody|everyone|somebody|someone)";
const ADVERBS =
  "(?:(?:always|never|already|just|also|really|probably|not|still|only|often|recently|certainly|gladly|rather|now|even|ever|all|since|simply|actually|finally|long|clearly|almost|definitely)\\s+){0,2}";
/** After "'s" these tell "has"; those that go with "is" as well ("it's done") are left out. */
const HAS = new RegExp(
  `^\\s+${ADVERBS}(?:been|got|had|become|happened|begun|grown|shown|said|told|given|made|taken|come|gone)\\b`,
  "i",
);
const UNSURE = new RegExp(`^\\s+${ADVERBS}(?:given|made|taken|come|gone|told|said|shown)\\b`, "i");
const HAD = new RegExp(
  `^\\s+(?:better\\b|${ADVERBS}(?:been|gone|seen|done|taken|given|written|known|become|begun|forgotten|spoken|eaten|chosen|got|had|made|said|told|thought|found|left|kept|heard|met|lost|paid|sent|spent|sold)\\b)`,
  "i",
);
const WOULD = new RegExp(
  `^\\s+${ADVERBS}(?:be|have|like|love|prefer|rather|want|need|say|think|suggest|recommend|appreciate|hope|expect|go|get|take|give|make|do|see|know|come|look|help|try|ask|tell|keep|call|find|use|mind|hate|add|argue|start|meet|send|pay|buy|stay|leave|agree|work|talk|write|speak|wait|move|include|consider|welcome|happily|gladly|be)\\b`,
  "i",
);

function longForm(short: string, behind: string): { words: string; taken: number } | null {
  if (short.endsWith("n't")) {
    const words = NOT[short] ?? `${short.slice(0, -3)} not`;
    const inverted = new RegExp(`^\\s+${PRONOUN}${E}`, "iu").exec(behind)?.[0] ?? "";
    if (inverted === "") return { words, taken: 0 };
    // "Don't you think" is "Do you not think".
    return { words: `${words.replace(/ ?not$/, "")}${inverted} not`, taken: inverted.length };
  }
  const [head = "", tail = ""] = short.split("'");
  const plain = (words: string) => ({ words: `${head} ${words}`, taken: 0 });
  if (tail === "ll") return plain("will");
  if (tail === "m") return head === "i" ? plain("am") : null;
  if (tail === "re") return ["you", "we", "they"].includes(head) ? plain("are") : null;
  if (tail === "ve") return ["i", "you", "we", "they"].includes(head) ? plain("have") : null;
  if (tail === "d") {
    if (!["i", "you", "he", "she", "it", "we", "they"].includes(head)) return null;
    if (HAD.test(behind)) return plain("had");
    return WOULD.test(behind) ? plain("would") : null;
  }
  if (head === "let") return plain("us");
  if (!/^\s+\S/.test(behind) || ["i", "you", "we", "they"].includes(head)) return null;
  if (UNSURE.test(behind)) return null;
  return plain(HAS.test(behind) ? "has" : "is");
}

const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should|will|must)\\s+not|cannot|can\\s+not|(?:I\\s+am|(?:you|we|they)\\s+are|(?:it|he|she|that|there|what|here)\\s+is|(?:I|you|we|they|he|she|it)\\s+(?:will|would)|(?:I|you|we|they)\\s+have|(?:he|she|it)\\s+has)(?!\\s+not\\b)|let\\s+us)${E}`,
  "giu",
);
/** A word goes on the clause; before a comma, a joint or the end the long form is stressed. */
const GOES_ON =
  /^\s+(?!(?:or|and|but|than|though|if|when|because|so|not|either|too|indeed)(?![\p{L}'’]))(?=[\p{L}\p{N}"“*_([])/u;
/** In a clause that a question word or comparison opens, the verb may be stranded: "what it is about". */
const STRANDING =
  /(?:^|[\s(])(?:what|how|who|whom|which|where|whoever|whatever|wherever|than|as|so|such|whether)(?:\s+[\p{L}'’-]{1,30}){0,3}\s+$/iu;
const PARTICIPLE =
  /^\s+(?:(?:already|just|always|never|also|recently|often|since|long|now|even|still|only|all|both)\s+){0,2}(?:been|done|gone|seen|had|made|taken|given|got|sent|written|found|left|kept|met|lost|paid|spent|told|said|heard|known|become|begun|chosen|come|put|set|read|run|built|bought|brought|held|felt|shown|\p{L}{2,20}ed)(?![\p{L}'’])/iu;

function shortForm(long: string, before: string, behind: string): string | null {
  if (long === "cannot" || long === "can not") return /^\s+(?:only|just)\b/i.test(behind) ? null : "can't";
  if (long.endsWith(" not")) {
    const verb = long.slice(0, -4);
    if (/^\s+(?:only|just|merely|to mention)\b/i.test(behind)) return null;
    if (verb === "will") return "won't";
    return verb === "must" ? "mustn't" : `${verb}n't`;
  }
  if (long === "let us")
    return /(?:^|[.!?:;,]\s+|[\s*_>-]{1,8})$/.test(before) &&
      !/\p{L}\s+$/u.test(before) &&
      GOES_ON.test(behind)
      ? "let's"
      : null;
  if (!GOES_ON.test(behind) || STRANDING.test(before)) return null;
  const [head = "", verb = ""] = long.split(" ");
  if (verb === "is" && /^\s+to\b/i.test(behind)) return null;
  if (verb === "would") return head === "it" ? null : `${head}'d`;
  if (verb === "have") return PARTICIPLE.test(behind) ? `${head}'ve` : null;
  if (verb === "has") return PARTICIPLE.test(behind) ? `${head}'s` : null;
  const tail = { am: "m", are: "re", is: "s", will: "ll" }[verb];
  return tail === undefined ? null : `${head}'${tail}`;
}
