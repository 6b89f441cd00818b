import type { Slice } from "#main/nano/result.ts";

/** What a whole sentence asks, promises or plans in another language than English. */
export interface ForeignTask {
  how: "promise" | "request" | "need" | "plan";
  owner: Slice | "speaker" | null;
}

/**
 * The plain forms of requests, promises and duties in German, French and Spanish, and somebody named with a verb of
 * errands. Null in any other language, and where the sentence is a condition.
 */
export function foreignTask(text: string, language: string): ForeignTask | null {
  const forms = FORMS[language];
  if (forms === undefined || forms.condition.test(text)) return null;
  if (forms.request.test(text)) return { how: "request", owner: null };
  if (text.endsWith("?")) return null;
  if (forms.promise.test(text)) return { how: "promise", owner: "speaker" };
  const named = forms.plan.exec(text);
  const who = named?.groups?.["who"];
  if (named !== null && who !== undefined) {
    const start = named.index + named[0].indexOf(who);
    return { how: "plan", owner: { start, end: start + who.length } };
  }
  return forms.need.test(text) ? { how: "need", owner: null } : null;
}

/** A request in few words, whose letters do not tell their language, by words that no other language has. */
export function foreignRequest(text: string, language: string | null): ForeignTask | null {
  if (language === "en" || !POLITE.test(text)) return null;
  return ["de", "fr", "es"].some((code) => foreignTask(text, code)?.how === "request")
    ? { how: "request", owner: null }
    : null;
}

const POLITE = /\bbitte\b|\bveuillez\b|\bmerci de\b|s['’]il (?:vous|te) plaît|\bpor favor\b/i;

interface Forms {
  request: RegExp;
  promise: RegExp;
  need: RegExp;
  plan: RegExp;
  condition: RegExp;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,24}){0,2}";

const FORMS: Readonly<Record<string, Forms>> = {
  de: {
    request:
      /\b[Bb]itte\b.{0,120}\p{L}{2,20}(?:en|ern|eln)\b|^(?:[Kk]annst du|[Kk]önntest du|[Kk]önnen Sie|[Kk]önnten Sie|[Kk]önnt ihr)\b|\b(?:kannst|könntest) du (?:bitte|mal)\b/u,
    promise:
      /(?<!\p{L})[Ii]ch (?:werde|muss|soll|kümmere mich|schicke?|mache?|rufe?|bringe?|besorge?|schreibe?|kläre?|prüfe?|übernehme|frage?|bestelle?|kaufe?|melde)(?!\p{L})/u,
    need: /\b(?:muss|müssen|ist|sind) (?:.{1,60} )?(?:noch |zu )?(?:.{1,30} )?(?:werden|erledigen|klären|bezahlen|prüfen)\b|\b[Bb]is .{1,60}\b(?:abgeben|abzugeben|zahlen|zahlt|einreichen|in den Kasten|melden|anmelden)\b|\b(?:zahlt|zahlen|gibt|geben|bringt|bringen)\b.{1,60}\bbis\b/u,
    plan: new RegExp(
      `(?:^|[,;] )(?<who>(?:Frau |Herr )?${NAME}) (?:muss|soll|wird|kümmert sich|übernimmt|schickt|verschickt|schreibt|ruft|bringt|besorgt|klärt|prüft|organisiert|meldet|bestellt|kauft|bereitet|macht|holt|sagt (?:\\p{L}{2,12} ){1,2}Bescheid)(?!\\p{L})`,
      "u",
    ),
    condition: /(?<!\p{L})(?:wenn|falls|sofern|hätte|wäre|würde|könnte man)(?!\p{L})/iu,
  },
  fr: {
    request:
      /\b(?:veuillez|merci de \p{L}{2,20}(?:er|ir|re)|s['’]il (?:vous|te) plaît|svp|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|n['’]oublie(?:z|s)? pas)(?!\p{L})/iu,
    promise:
      /(?<!\p{L})[Jj](?:e (?:(?:vous|te|lui|leur) )?(?:vais|dois|confirme|envoie|rappelle|demande|réserve|apporte|réunis|prépare|appelle|commande)|['’](?:envoie|appelle|apporte|organise|écris))(?!\p{L})/u,
    need: /^(?:donc |et |puis )?il (?:me |nous )?(?:faut|faudra|faudrait)(?!\p{L})|(?<!\p{L})(?:doit|doivent) être(?!\p{L})/iu,
    plan: new RegExp(
      `(?:^|[,;] )(?<who>(?:M\\. |Mme )?${NAME}) (?:doit|va|s['’]occupe|enverra|envoie|appelle|apporte|réserve|prépare|organise|écrira|demandera|appellera|apportera)(?!\\p{L})`,
      "u",
    ),
    condition: /(?<!\p{L})(?:si|s['’]il(?! (?:vous|te) plaît| est là))(?!\p{L})/iu,
  },
  es: {
    request:
      /\b(?:por favor|(?:puedes|podrías|puede|podría|podéis) \p{L}{2,20}r(?:me|nos|lo|la|le)?|no (?:olvides|olvide|te olvides))(?!\p{L})/iu,
    promise:
      /(?<!\p{L})(?:(?:[Yy]o )?(?:me encargo|voy a|tengo que|debo|envío|mando|llamo|llevo|traigo|reservo|compro|preparo)|(?:lo|la|os|te|le) (?:envío|mando|llamo|confirmo))(?!\p{L})/u,
    need: /(?<!\p{L})(?:hay que|habrá que|tenemos que|(?:debe|deben) ser|hace falta \p{L}{2,20}r)(?!\p{L})/iu,
    plan: new RegExp(
      `(?:^|[,;] )(?<who>${NAME}) (?:tiene que|debe|va a|se encarga|enviará|llamará|traerá|llevará|comprará|preparará|reservará|hablará)(?!\\p{L})`,
      "u",
    ),
    condition: /(?<!\p{L})(?:si|cuando|aunque)(?!\p{L})/iu,
  },
};
