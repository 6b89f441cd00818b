/** Words of a tracker or a program that settle the state by themselves: "Status: Solved", "Status changed: Open → Solved". */
export const STATUS =
  /\b(?:ticket status|status changed|status|state|resolution|stand|statut|estado)(?: is now| changed(?: to)?| to)?\s?:?\s{1,3}([^|\n]{2,80})/iu;
export const STATUS_RESOLVED =
  /(?:^|→|->|\bto\s)\s{0,3}(?:solved|resolved|closed|done|fixed|completed?|answered|won['’]t fix|erledigt|gelöst|geschlossen|résolue?|fermée?|close|resuelt[oa]|cerrad[oa])\b/iu;
export const STATUS_WAITING =
  /(?:pending|waiting|awaiting|on hold)[^|]{0,20}\b(?:customer|requester|user|client|reporter|reply|response|submitter)\b/iu;
export const STATUS_HELD = /\b(?:pending|waiting|awaiting|on hold)\b/iu;

/** It works again, or nobody needs anything any more. */
export const RESOLVED = new RegExp(
  [
    String.raw`\b(?:works?|working)(?: again| now| perfectly| fine)?\s?(?:!|\.|$| on my| here| for (?:me|us))`,
    String.raw`\b(?:is|are|it['’]s|that['’]s|was|got|been|all|now|calling (?:this|it)|consider (?:this|it)) (?:now |all )?(?:fixed|solved|resolved|sorted|mitigated|closed|settled|done)\b`,
    String.raw`^(?:fixed|solved|resolved|sorted|closed|perfect|never ?mind|problem solved)\b`,
    String.raw`\b(?:that (?:did it|fixed it|solved it|works)|problem (?:is )?(?:gone|solved)|all (?:good|set|sorted)(?: now)?|no longer needed|dead silent|back to normal|up and running)\b`,
    String.raw`(?<!\p{L})(?:(?:funktioniert|klappt|läuft|geht) (?:jetzt|wieder|nun)|(?:ist |hat sich )?(?:erledigt|gelöst|behoben)|ça (?:marche|fonctionne)|(?:est|c['’]est) (?:réglé|résolu)|ya funciona|(?:está|queda) (?:resuelto|solucionado|arreglado))(?!\p{L})`,
  ].join("|"),
  "iu",
);
export const NOT_RESOLVED =
  /\b(?:not|never|isn['’]t|doesn['’]t|didn['’]t|don['’]t|no longer|hasn['’]t|if|once|until|unless|when|kein|nicht|pas|sin|no) (?:\p{L}+ ){0,3}(?:works?|working|fixed|solved|resolved|sorted|settled|closed|done|funktioniert|gelöst|erledigt|résolu|réglé|funciona|resuelto)\b|\?\s*$/iu;

/** Somebody is asked to do something. */
export const REQUEST =
  /(?<!\p{L})(?:please|pls|plz|can you|could you|would you|will you|would you mind|let (?:me|us) know|tell (?:me|us)|bitte|kannst du|könntest du|können sie|könnten sie|sag(?:t|en sie)? (?:mir|uns)|pourri?ez[- ]vous|pouvez[- ]vous|peux[- ]tu|merci de|s['’]il (?:vous|te) plaît|podrías|podría|puedes|puede usted|por favor|avísame|dime)(?!\p{L})/iu;
/** Questions that end a talk, and need no answer. */
export const CLOSING_QUESTION =
  /^(?:so,? |and |ok,? |okay,? |right,? )?(?:i (?:think|guess|suppose|believe|hope)|maybe|perhaps|probably|anything else|any(?: other| more)? questions|everybody fine|everyone (?:ok|fine|happy)|ok|okay|right|deal|really|seriously|noch (?:was|etwas|fragen)|sonst noch)\b/iu;

/** Said to whoever spoke before. */
export const SECOND_PERSON =
  /(?<!\p{L})(?:you|your|u|du|dir|dich|ihr|sie|ihnen|tu|toi|vous|usted|te|tú)(?!\p{L})/iu;

/** "@Roberta Quill ?" */
export const MENTIONED_QUESTION = /(?:^|[.!] )@\p{L}[^.!?]{0,40}\?$/u;
/** Still unknown, whoever may know it. */
export const UNKNOWN =
  /\b(?:still (?:no idea|don['’]t know|not (?:clear|known|decided|sure|solved|fixed|working)|open|waiting|need(?:s|ed)?|missing|unclear)|no idea yet|(?:is|are|remains?|stays?) (?:still )?(?:open|unclear|undecided)|nobody knows|to be (?:decided|confirmed)|tbd|tbc)\b|(?<!\p{L})(?:noch (?:offen|unklar)|toujours pas|todavía no)(?!\p{L})/iu;

/** An answer that only says one will come. */
export const PUT_OFF =
  /(?<!\p{L})(?:i['’]?ll|i will|will|let me|need to|have to) (?:find out|check|ask|look|know|let (?:you|them|everyone) know|get back|see|tell)(?!\p{L})|(?<!\p{L})(?:mach(?:e)? ich|ich (?:kümmere|schaue|frage|prüfe|melde)|wird gemacht|je m['’]en occupe|je (?:vais|regarde|demande)|me encargo|lo (?:miro|pregunto|hago))(?!\p{L})/iu;

const SHALL =
  "(?:(?:i['’]?ll|i will|we['’]?ll|we will|let me|i['’]?m going to|(?:^|[.!,] )(?:just |will |and )?(?:will|gonna)) (?:just |also |then |now )?";
/** The last word of somebody who will come back with news. */
export const COMES_BACK = new RegExp(
  String.raw`(?<!\p{L})(?:${SHALL}(?:find out|check|ask|look|investigate|let (?:you|them|everyone|everybody) know|get back|come back|report|update|confirm|chase|follow (?:it |this )?up|escalate|test|try|see (?:what|if|whether)|tell you|dig))|on it\b|looking into|checking (?:now|it|this|with)|working on it|leave it (?:with|to) me|bear with|stand by|ich (?:kümmere|schaue|frage|prüfe|melde)|je (?:vais|regarde|demande|vous dis|te dis|reviens)|lo (?:miro|pregunto|hago))(?!\p{L})`,
  "iu",
);
/** What somebody will do, which leaves open what was not settled before. */
export const WILL_DO = new RegExp(
  String.raw`(?<!\p{L})(?:${SHALL}(?:ring|call|phone|message|text|email|mail|send|post|pass (?:it|this) on|bring|order|book|write|fix|do (?:it|that|this)|sort|pay))|will do|my job|mach ich|je m['’]en occupe|me encargo)(?!\p{L})`,
  "iu",
);

/** Taken on, but not done yet: who says so is waited for. */
export const DEFERRED =
  /(?<!\p{L})(?:(?:i['’]?ll|i will|will|let me|i need to|need to|i have to|have to|i['’]m going to|i can|we['’]ll|we will) (?:find out|check|ask|look|know|let (?:you|them|everyone) know|get back|see|try|ring|call|write|send|bring|do|talk|speak|test|get|take|report|confirm|tell|answer)|will do|on it|leave it (?:with|to) me|my job|before the weekend|ich (?:kümmere|schaue|frage|prüfe|melde)|je (?:vais|regarde|demande|vous dis|te dis)|lo (?:miro|pregunto|hago)|voy a)(?!\p{L})/iu;
/** Taken on in a word. */
export const ACCEPTED =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|will do|of course|no problem|with pleasure|certainly|gladly|happy to|ja|klar|gerne?|mach ich|oui|d['’]accord|bien sûr|volontiers|sí|claro|vale)(?!\p{L})/iu;
/** Done as it was asked. */
export const DONE =
  /(?<!\p{L})(?:done|sent|did (?:it|that|so)|have done|i did|just did|attached|here (?:it is|you go|you are)|booked|ordered|posted|pinned|updated?|already|confirmed|closed|moved|uploaded|found it|erledigt|gemacht|geschickt|fait|envoyé|hecho|enviado)(?!\p{L})/iu;

const SOMEBODY =
  "(@?(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){0,2})";
/** "That one waits for Jun-ho", "no reply from Ana yet", "Ana hasn't answered". */
export const WAITS_FOR = new RegExp(
  [
    String.raw`\b(?:[Ww]aits?|[Ww]aiting|[Aa]waiting|is up|[Bb]locked|[Ss]tuck|[Hh]ung up|[Dd]epends) (?:for |on |to |by )?(?:an answer from |a reply from |word from |news from )?${SOMEBODY}`,
    String.raw`\b(?:[Nn]o|[Nn]othing|[Hh]aven['’]?t (?:had|heard|got)|[Nn]ot heard|[Nn]ever heard) (?:a |an |any |anything )?(?:reply |answer |word |news |response |anything )?(?:yet |back |at all )?from ${SOMEBODY}`,
    String.raw`${SOMEBODY} (?:still )?(?:hasn['’]?t|has not|has yet to|didn['’]?t|did not|never) (?:yet )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|com(?:e|e back)|g[eo]t(?:ten)? back|confirm(?:ed)?|sign(?:ed)?|said)\b`,
    String.raw`\b(?:[Bb]all (?:is|['’]s) in|[Uu]p to|[Oo]ver to|[Cc]hasing|[Cc]hased) ${SOMEBODY}`,
  ].join("|"),
  "u",
);

export const URGENT = new RegExp(
  [
    String.raw`\b(?:urgent(?:ly)?|asap|as soon as possible|immediately|right away|emergency|critical|blocker|outage|deadline (?:is )?(?:today|tomorrow)|time[- ]sensitive|by (?:tonight|noon|end of (?:the )?day|eod|cob)|before \d{1,2}(?:[.:]\d{2})?(?: ?[ap]m)? today|(?:is|are|went) down\b)`,
    String.raw`\b(?:priority|severity|sev|prio)\s?:?\s?(?:urgent|highest|high|critical|p?[01])\b`,
    String.raw`(?<!\p{L})(?:dringend|eilig|sofort|umgehend|notfall|priorität:? hoch|au plus vite|d['’]urgence|urgente?|immédiatement|cuanto antes|inmediatamente)(?!\p{L})`,
  ].join("|"),
  "iu",
);
export const NOT_URGENT =
  /\b(?:not urgent|no (?:rush|hurry)|whenever you (?:can|like|have)|when you have (?:a moment|time)|low priority|priority\s?:?\s?low(?:est)?|nicht (?:so )?(?:dringend|eilig)|keine eile|rien d['’]urgent|pas urgent|no (?:es|corre) (?:urgente|prisa))\b/iu;

export type Category = "billing" | "fault" | "access" | "delivery" | "appointment" | "feedback";
/** What a request is about; the most signs decide. */
export const CATEGORIES: Readonly<Record<Category, RegExp>> = {
  billing:
    /\b(?:invoices?|refund(?:s|ed)?|charged?|payments?|paid|billing|subscription|receipt|credit card|vat|price|overcharged|rechnung|erstattung|zahlung|abbuchung|facture|remboursement|paiement|factura|reembolso|pago)\b/iu,
  fault:
    /\b(?:errors?|bugs?|crash(?:es|ed)?|broken|fails?|failed|fault|doesn['’]t work|not working|stopped working|outage|offline|blank|regression|defective|leak(?:s|ing)?|repair|damp|reproduce|fehler|kaputt|defekt|störung|funktioniert nicht|panne|erreur|en panne|avería|fallo|roto)\b/iu,
  access:
    /\b(?:password|log ?in|login|sign in|locked out|access|permission|account|two[- ]factor|2fa|passwort|anmelden|zugang|konto|mot de passe|connexion|accès|compte|contraseña|acceso|cuenta)\b/iu,
  delivery:
    /\b(?:deliver(?:y|ed|ies)?|shipping|shipped|parcel|package|tracking|courier|truck|shipment|lieferung|paket|versand|livraison|colis|expédition|entrega|paquete|envío)\b/iu,
  appointment:
    /\b(?:appointment|reschedule|meeting|booked|booking|slot|available|date|saturday|sunday|monday|tuesday|wednesday|thursday|friday|termin|verschieben|uhrzeit|rendez-vous|réservation|réserver|cita|reserva)\b/iu,
  feedback:
    /\b(?:feature request|suggestion|suggest|feedback|would be (?:nice|great)|wish(?:list)?|idea|vorschlag|wunsch|suggestion|idée|sugerencia)\b/iu,
};
