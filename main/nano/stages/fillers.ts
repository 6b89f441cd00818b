import type { Cue } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { findCues, type CueRule } from "./cues.ts";
import { inWords } from "./normalize.ts";

/**
 * Words that carry on a talk and say nothing of its topic: greetings, farewells, thanks, and sounds and phrases that
 * fill a pause. English, German, French, Spanish.
 */
export const fillersStage: UnitStage<readonly Cue[]> = {
  name: "fillers",
  version: 1,
  depth: "insights",
  kinds: ["sentence", "list-item", "task", "quote"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["normalize"],
  run: inWords((words, normalized) => (SIGN.test(words) ? findCues(words, normalized, RULES) : [])),
};

const SIGN =
  /\b(?:hi|hello|hey|hiya|dear|good|greetings|hallo|guten|moin|servus|sehr|liebe[rs]?|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s|estimad[oa]s?|querid[oa]s?|bye|goodbye|see|cheers|regards|wishes|sincerely|faithfully|truly|later|care|tschüss|gr[uü]ße?n?|cordialement|saludos|abrazo|adi[oó]s|revoir|thanks?|thx|ta|danke|dank|merci|gracias|um+|uh+|er+m*|hm+|you know|i mean|sort of|kind of|basically|like|well|anyway|so|ähm?|euh|bref|pues|bueno)\b/iu;

const NAMES =
  "(?:,? (?:(?:there|all|everyone|everybody|team|folks|both|again|zusammen|à tous|a todos|tout le monde|Frau|Herr|Mr|Mrs|Ms|Dr|Sir|Madam|Sir or Madam|Damen und Herren|Madame|Monsieur|Señora?)\\b\\.?|\\p{Lu}[\\p{L}'-]{1,24})){0,4}";
/** Behind a speaker's label, or where the unit begins. */
const OPENING = "(?<=^|^[\\p{L} .'-]{1,40}: |[.!?] )";

const RULES: readonly CueRule[] = [
  {
    kind: "greeting",
    sign: new RegExp(
      `${OPENING}(?:[Hh]i|[Hh]iya|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Gg]reetings|[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Mm]oin|[Ss]ervus|[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]h(?:er|ère)s?|[Hh]ola|[Bb]uen[oa]s (?:días|tardes|noches)|[Ee]stimad[oa]s?|[Qq]uerid[oa]s?)${NAMES}(?=[,!.:]|$)`,
      "gu",
    ),
  },
  {
    kind: "farewell",
    sign: /\b(?:(?:with )?(?:kind|best|warm|many) (?:regards|wishes)|yours (?:sincerely|faithfully|truly)|(?:good)?bye(?: for now)?|see you(?: (?:soon|later|then|there|tomorrow))?(?=[,.!]|$)|talk (?:to you )?(?:soon|later)(?=[,.!]|$)|take care(?=[,.!]|$)|(?<=^)cheers(?=[,.!]|$)|mit freundlichen grüßen|(?:viele|liebe|beste|herzliche) grüße|auf wiedersehen|tschüss|bis (?:bald|morgen|dann)(?=[,.!]|$)|cordialement|bien à vous|à bientôt|au revoir|(?:un )?(?:saludos?|abrazo)(?: cordial(?:es)?)?(?=[,.!]|$)|hasta (?:luego|pronto|mañana)(?=[,.!]|$)|adiós)/giu,
  },
  {
    kind: "thanks",
    sign: /\b(?:(?:many )?thanks(?! to (?:the|its|his|her|their)\b)(?: (?:a lot|so much|again|very much))?|thank you(?: (?:so|very) much)?|thx|(?:vielen |herzlichen |besten )?dank(?=[,.!]|$| für)|danke(?: schön| sehr)?|merci(?: beaucoup)?|(?:muchas )?gracias)\b/giu,
  },
  {
    kind: "filler",
    sign: /\b(?:um+|uh+|erm+|hm{2,}|ähm?|euh)\b,?|(?<=^|[,.!?] )(?:well|so|anyway|right|okay|basically|actually|bref|pues|bueno|naja|also), |(?<=, )(?:you know|I mean|like|basically|sort of|kind of)(?=,)|(?<=^)(?:I mean|You know), |(?<!\b(?:a|an|the|this|that|what|some|any|each|every|one|same|other|new|of) )\b(?:sort|kind) of(?! (?:a|the) )(?= \p{Ll})/giu,
  },
];
