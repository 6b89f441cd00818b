/** Whether German, French or Spanish words around a date tell of what was; null where they do not. */
export function foreignTense(language: string, clause: string): "past" | null {
  return PAST[language]?.test(clause) === true && AHEAD[language]?.test(clause) !== true ? "past" : null;
}

const PAST: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:war|waren|wurde|wurden|hatte|hatten|kam|kamen|ging|gab|rief|stand|lag|sagte|fand|fiel|(?:hat|haben|habe)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:\p{L}{0,8}ge\p{L}{2,14}(?:t|en)|(?:be|ver|er|ent)\p{L}{2,14}(?:t|en))|(?:ist|sind|bin)(?!\p{L})[^.!?]{0,80}(?<!\p{L})\p{L}{0,4}(?:gekommen|gegangen|gefahren|gewesen|passiert|gestorben|geblieben|gefallen|gelaufen))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:était|étaient|avait|avaient|(?:j['’]ai|as|a|ont|avons|avez)(?: \p{L}{2,10}){0,2} \p{L}{1,16}(?:é|i|u|is|it|rt)e?s?|(?:est|sont|suis|sommes|êtes) (?:(?:re)?(?:ven|parven|deven)u|arrivé|(?:re)?parti|(?:re)?passé|mort|resté|(?:re)?tombé|allé|(?:r)?entré|sorti|né|décédé)e?s?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:era|estaba|estuvo|fue|fueron|hubo|hizo|hicieron|vino|dijo|dije|puso|tuvo|había|(?:ha|han|he|hemos) \p{L}{2,16}(?:ado|ido|to|cho)|\p{L}{2,14}(?:ó|aron|ieron))(?!\p{L})/iu,
};

const AHEAD: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|soll|sollen|muss|müssen|möchte|will|wollen|bitte)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:va|vont|doit|doivent|faut|il faudra|prière|\p{L}{2,14}r(?:a|ont|ai|ons|ez))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:va a|van a|vamos a|debe|hay que|\p{L}{2,14}(?:rá|rán|ré|remos))(?!\p{L})/iu,
};
