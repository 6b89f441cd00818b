import { type RewriteRule, type RuleEdit } from "./rule.ts";
import { withoutWords } from "./lexicon.ts";

/**
 * Words that say nothing of the matter, for concise text: openings such as "As you know," and adverbs such as "basically".
 * Words that weaken or limit what is said ("probably", "only", "almost") are no fillers.
 */
export const dropFillers: RewriteRule = ({ text }) =>
  FILLERS.flatMap(({ sign, explanation }) =>
    [...text.matchAll(sign)].map((match): RuleEdit => {
      const end = match.index + match[0].length;
      const taken = match[0].startsWith(",")
        ? { start: match.index, end: end + (text.charAt(end) === "," ? 1 : 0), replacement: "" }
        : withoutWords(text, match.index, end);
      return { ...taken, rule: "fillers", explanation };
    }),
  ).filter(({ start, end }) => end - start < text.length);

interface Filler {
  sign: RegExp;
  explanation: string;
}

const OPENING = String.raw`(?<=^|[.!?]\s)`;
const FILLERS: readonly Filler[] = [
  {
    sign: new RegExp(
      `${OPENING}(?:as (?:you (?:all |may |might |probably )?(?:know|are aware)|we all know|mentioned (?:above|before|earlier|previously)|I (?:said|mentioned)(?: before| earlier)?|a matter of fact)|needless to say|it goes without saying that|it (?:should|must) be (?:noted|mentioned|pointed out|emphasi[sz]ed) that|it is (?:important|worth|interesting) (?:to note|noting|mentioning|pointing out) that|please note that|note that|I (?:just )?want(?:ed)? to (?:say|mention|point out) that|I would like to (?:say|mention|point out|note) that|what I (?:mean|want to say) is(?: that)?|the (?:fact|thing|truth|point) is(?:,| that)|the fact of the matter is that|at the end of the day|when all is said and done|for all intents and purposes|in (?:actual )?fact|in other words|to be (?:honest|frank|fair)|to tell (?:you )?the truth|if you ask me|believe it or not|by and large|well|basically|essentially|actually|honestly|frankly|literally|obviously|of course|clearly|simply put|in my (?:humble )?opinion)(?:,|(?<=that|is))(?=\\s)`,
      "giu",
    ),
    explanation: "These words open the sentence and say nothing of the matter.",
  },
  {
    sign: /(?<=[\p{L},]\s)(?:basically|essentially|literally|really(?!\s+(?:a\b|an\b|the\b))|truly|actually|honestly|totally|absolutely)(?=\s\p{Ll})(?<!\b(?:not|n['’]t|how|so|the|is it|are you|do you)\s\p{L}{1,12})/giu,
    explanation: "The adverb adds no information.",
  },
  {
    sign: /,\s(?:as you know|of course|you know|I mean|so to speak|as it were|in fact|to be honest|if you will)(?=[,.])/giu,
    explanation: "These words say nothing of the matter.",
  },
];
