import type { Cue } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { findCues, type CueRule } from "./cues.ts";
import { inWords } from "./normalize.ts";

/**
 * What a unit denies, demands, advises, allows, thinks possible, intends or makes a condition: the words that say so.
 * English. Classes after Palmer, Mood and Modality (2001); a cue is marked, not its scope.
 */
export const modalityStage: UnitStage<readonly Cue[]> = {
  name: "modality",
  version: 1,
  depth: "insights",
  kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["normalize", "language"],
  languages: ["en"],
  run: inWords((words, normalized) => (SIGN.test(words) ? findCues(words, normalized, RULES) : [])),
};

/** Whether any rule can find something: most units have no such word. */
const SIGN =
  /n't\b|\b(?:no|not|never|nobody|none|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|fail(?:s|ed)?|lacks?|must|shall|should|ought|ha(?:s|ve|d)|got(?:ta)?|needs?|required?|obliged|supposed|may|might|could|can|maybe|perhaps|possibl[ey]|probably|likely|presumably|allowed|permitted|welcome|forbidden|prohibited|will|going|gonna|plans?|intends?|means|if|unless|provided|case|long)\b|'(?:ll|d)\b/i;

/** In order of precedence. "May" with a capital inside a sentence is the month; the noun "will" has an article. */
const RULES: readonly CueRule[] = [
  {
    kind: "prohibition",
    sign: /\b(?:must(?: not|n't)|may not|shall not|shan't|not (?:allowed|permitted) to|(?:is|are|be) (?:forbidden|prohibited|banned)|no longer allowed)\b/gi,
  },
  {
    kind: "negation",
    sign: /\b(?:cannot(?! but\b)|(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|ought|need|might|ai)n't(?! (?:it|they|you|he|she|we|that|there)\?)|never|not(?! (?:only|just|merely|to mention)\b)|nobody|no one|none|nothing(?! but\b)|nowhere|neither|nor|without|hardly|scarcely|fail(?:s|ed)? to|lacks?(?= \p{L})|no longer|no(?= (?!doubt|wonder|matter|problem|worries|one\b)\p{L}{2}))\b/giu,
  },
  {
    kind: "obligation",
    sign: /\b(?:must|shall|ha(?:s|ve|d) (?:got )?to(?= \p{L})|gotta|needs? to|need (?:not )?be|(?:is|are|be) (?:required|obliged|expected|supposed|due) to|required to)\b/giu,
  },
  { kind: "advice", sign: /\b(?:should|ought to|had better|'d better)\b/gi },
  {
    kind: "permission",
    sign: /\b(?:allowed to|permitted to|(?:is|are) welcome to|free to (?=\p{L})|(?<=\b(?:you|we|they|visitors|guests|members|users|participants) )may)\b/giu,
  },
  {
    kind: "possibility",
    sign: /\b(?:(?<!\b[Ii]n |\b\d{1,2} )may(?! \d)|might(?! of)|could|[Pp]erhaps|[Mm]aybe|[Pp]ossibl[ey]|[Pp]robably|[Pp]resumably|(?:[Uu]n)?[Ll]ikely)\b/g,
  },
  {
    kind: "intention",
    sign: /(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Mm]y|[Yy]our|[Tt]heir|[Oo]ur|last|[Ff]ree|[Gg]ood|[Ii]ll) )\bwill\b|'ll\b|\b(?:(?:am|is|are|was|were|'m|'s|'re) (?:going|planning|about) to(?= \p{Ll})|gonna|(?:plans?|intends?|means) to(?= \p{Ll}))/gu,
  },
  {
    kind: "condition",
    sign: /\b(?:(?<!\b(?:as|even|what) )if(?! any\b)|unless|provided (?:that|they|you|we|it)|in case|as long as)\b/gi,
  },
];
