/** Labels before a colon or a time that name a thing and not a speaker. */
const FIELDS: ReadonlySet<string> = new Set(
  `name title subject date day time when where what who why how place location address phone tel email mail web website url
   link note notes nb ps remark remarks comment comments tip tips hint warning caution attention important example e.g i.e
   definition meaning synonym synonyms antonym usage origin etymology pronunciation source sources reference references
   author editor publisher year isbn pages price cost costs total sum amount quantity qty size weight height width length
   color colour material brand model version status state priority severity type kind category group tag tags channel
   assignee reporter requester owner resolution environment component description summary abstract overview background
   goal goals aim objective scope method methods result results discussion conclusion conclusions findings action actions
   decision decisions agreed todo to-do done doing next task tasks step steps due deadline start started end ended finish
   begin duration length agenda attendees present absent apologies participants chair minutes topic topics item items
   question questions answer answers q a pro pros con cons advantage advantages disadvantage disadvantages plus minus
   before after input output given then else problem problems solution solutions cause causes effect effects symptom
   symptoms treatment diagnosis dose breakfast lunch dinner supper snack snacks brunch dessert starter main side drink
   drinks serves servings makes yield prep preparation cook cooking oven temperature ingredients ingredient directions
   instructions equipment filling dough sauce topping garnish variation variations morning afternoon evening night weather
   mood sleep exercise food water bottle nap feed diaper nappy bath walk run read gratitude grateful highlight highlights
   lowlight english german french spanish italian latin greek front back word term concept theorem lemma proof corollary
   remark figure table chapter section part page verse chorus bridge intro outro opening closing break lunchbreak keynote
   talk welcome registration coffee panel session info warn warning error debug trace fatal notice critical log update
   edit pass fail passed failed ok budget income expenses rent balance paid open closed pending total net gross tax vat
   format file files copyright license licence disclaimer package maintainer depends homepage architecture upstream-name
   upstream-contact returns return params param parameters arguments throws default defaults value values usage options
   option syntax signature since deprecated see todo fixme bug fix feature chore docs test refactor
   page ref call case ticket order booking account product project job site queue opened created reported raised logged
   submitted updated received recorded transcribed exported location participants speakers serial customer-id
   from to cc bcc sent received subject attachments attachment re fwd fw
   datum ort zeit uhrzeit thema hinweis anmerkung beispiel frage antwort preis kosten menge größe farbe gewicht adresse
   telefon betreff ergebnis ziel aufgabe aufgaben beschluss beschlüsse frühstück mittagessen abendessen zutaten zubereitung
   wetter stimmung quelle bedeutung vorteil nachteil vorteile nachteile problem lösung anwesend protokoll von an
   lieu heure objet sujet remarque exemple question réponse prix coût taille couleur poids adresse téléphone résultat
   objectif tâche décision petit-déjeuner déjeuner dîner ingrédients préparation météo humeur définition
   fecha lugar hora asunto tema nota ejemplo pregunta respuesta precio coste tamaño color peso dirección teléfono resultado
   objetivo tarea decisión desayuno almuerzo cena ingredientes preparación tiempo`.split(/\s+/),
);

/** Weekdays and months; one of them alone may be a name ("May"), two are a calendar. */
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
   january february march april may june july august september october november december
   montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
   lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo`.split(
    /\s+/,
  ),
);

/** Whether most names are labels of a form, a log, a glossary or a calendar. */
export function areFields(names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const days = names.filter((name) => CALENDAR.has(lettersOf(name))).length;
  const fields = names.filter(isField).length;
  return fields + (days > 1 ? days : 0) >= names.length / 2;
}

/** Whether a name is the label of a field: "Page", "Opened", "Item 9". */
export function isField(name: string): boolean {
  const letters = lettersOf(name);
  return FIELDS.has(letters) || FIELDS.has(letters.split(" ").at(-1) ?? "");
}

/** The words of a name in small letters, without what stands in brackets. */
const lettersOf = (name: string): string =>
  name
    .replace(/(?<=\S)\s{0,3}\([^()]{0,60}\)/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s'.-]/gu, "")
    .trim();

/** Whether a word is a whole answer, "Ok" or "Thanks", and no name. */
export const isReply = (words: string): boolean => REPLIES.has(words.toLowerCase());

const REPLIES: ReadonlySet<string> = new Set(
  `ok okay k kk yes yep yeah yup no nope sure thanks thx cheers great good nice cool perfect brilliant lovely done
   agreed same lol haha wow hi hello hey morning bye ja nein danke genau gerne super oui non merci parfait sí si gracias
   vale claro perfecto sim não obrigado obrigada grazie perfetto bedankt prima`.split(/\s+/),
);

/** Whether the words sound like somebody speaking to somebody: a question, or I, you and we. */
export function soundsSpoken(words: string): boolean {
  return SPOKEN.test(words);
}

/** Whether the words are meant for somebody: you, please, thanks, a greeting. */
export const addresses = (words: string): boolean => ADDRESSING.test(words);

const ADDRESSING =
  /(?<!\p{L})(?:you|your|yours|please|pls|thanks|thank|thx|hi|hello|hey|dear|sorry|du|ihr|dich|dir|euch|dein|bitte|danke|hallo|tu|vous|toi|votre|merci|bonjour|salut|tú|usted|ustedes|gracias|hola|você|vocês|obrigad[oa]|olá|grazie|ciao|jij|jullie|bedankt)(?!\p{L})/iu;

const SPOKEN = new RegExp(
  [
    "[?？؟]",
    String.raw`(?<![\p{L}'’])(?:I|i['’](?:m|ll|d|ve)|me|my|mine|we|us|our|you|your|yours|u|ya|let['’]s|we['’]re|you['’]re|don['’]t|can['’]t|please|pls|thanks|thank|thx|yes|yeah|yep|yup|no|nope|ok|okay|hi|hello|hey|sorry|lol|haha|hmm|oh|uh|um|sure|great|bye)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ich|du|wir|ihr|mich|dich|mir|dir|uns|euch|mein|dein|unser|bitte|danke|ja|nein|hallo|genau|okay|doch|mal)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:je|j['’]|tu|nous|vous|moi|toi|mon|ton|notre|votre|oui|non|merci|bonjour|salut|d['’]accord)(?:(?<=['’])|(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:yo|tú|nosotros|vosotros|usted|ustedes|mi|tu|nuestro|sí|gracias|hola|vale|claro|me|te|nos)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:eu|você|vocês|nós|meu|obrigad[oa]|sim|não|oi|olá|io|noi|voi|grazie|sì|ciao|ik|jij|wij|jullie|mijn|bedankt|nee)(?!\p{L})`,
  ].join("|"),
  "iu",
);
