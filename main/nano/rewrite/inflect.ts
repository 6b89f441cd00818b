/** The forms of one verb in this order: base, third person, past, past participle, "-ing". */
export type VerbForms = readonly [string, string, string, string, string];

/** The forms of an English verb, of which only the first word is inflected: "look into" gives "looking into". */
export function verbForms(phrase: string): VerbForms {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const [past, participle] = IRREGULAR.get(verb) ?? [pastOf(verb), pastOf(verb)];
  const forms = [verb, thirdOf(verb), past, participle, gerundOf(verb)] as const;
  const [base, third, ...others] = forms.map((form) => form + tail);
  const [one = "", two = "", three = ""] = others;
  return [base ?? "", third ?? "", one, two, three];
}

function thirdOf(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function gerundOf(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** One short vowel before one consonant: "stop", "permit". Longer verbs that double are named. */
function doubled(verb: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(verb);
  return isShort || DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
}

const DOUBLING = new Set(
  "permit submit omit commit begin occur refer prefer defer admit transmit regret".split(" "),
);
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  "be was been|begin began begun|bring brought brought|buy bought bought|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|fight fought fought|find found found|forgo forwent forgone|get got got|give gave given|go went gone|have had had|hear heard heard|hold held held|keep kept kept|know knew known|lead led led|leave left left|let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|pick picked picked|put put put|read read read|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|show showed shown|speak spoke spoken|speed sped sped|spend spent spent|spread spread spread|take took taken|tell told told|think thought thought|understand understood understood|undertake undertook undertaken|write wrote written"
    .split("|")
    .map((row) => {
      const [verb = "", past = "", participle = ""] = row.split(" ");
      return [verb, [past, participle]] as const;
    }),
);
