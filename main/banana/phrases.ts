/** Words a rule of one language needs. All lower case; phrases have at most four words, joined by one space. */
export interface Phrases {
  /** Openings that lean on the sentence before. */
  dangling: ReadonlySet<string>;
  /** Third persons; among the first words they point outside the sentence. */
  pronouns: ReadonlySet<string>;
  /** Openings that give the result away. */
  concluding: ReadonlySet<string>;
  /** Openings of courtesies; a short sentence that starts so says nothing. */
  courtesies: ReadonlySet<string>;
  /** Openings of greetings and wishes that may run on; without a date or a figure they say nothing. */
  greetings: ReadonlySet<string>;
  /** A sentence made only of these is a greeting or a nod. */
  nods: ReadonlySet<string>;
  /** Words of something settled. */
  decisions: ReadonlySet<string>;
  /** Words of duties, wishes and plans. */
  commitments: ReadonlySet<string>;
  /** Words of trouble and surprise. */
  tensions: ReadonlySet<string>;
  /** Words no shortened line ends with. */
  joints: ReadonlySet<string>;
}

/** The rules' words for a language (ISO 639-1); a language without a table has none. */
export function phrasesOf(language: string | null): Phrases {
  return TABLE.get(language ?? "en") ?? NONE;
}

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split("|")
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );

/** Single words, and phrases parted by bars. */
const words = (text: string, phrases = ""): ReadonlySet<string> =>
  new Set([...text.split(/\s+/).filter((word) => word !== ""), ...set(phrases)]);

const NONE: Phrases = {
  pronouns: set(""),
  decisions: set(""),
  dangling: set(""),
  concluding: set(""),
  courtesies: set(""),
  greetings: set(""),
  nods: set(""),
  commitments: set(""),
  tensions: set(""),
  joints: set(""),
};

const ENGLISH: Phrases = {
  greetings: set(
    "good morning|good afternoon|good evening|morning everyone|hello everyone|hi everyone|hi all|hello all|welcome everyone|i hope this finds|hope this finds|i hope this email|i hope this message|hope all is well|i hope all is",
  ),
  pronouns: words("he she it they both"),
  decisions: words("decide decides decided decision decisions agree agreed settled approved confirmed final"),
  dangling: words(
    `this that these those it its it's they them their he she his her however but and so also then or yet still
     therefore thus hence besides moreover furthermore instead otherwise meanwhile such here likewise similarly
     nevertheless nonetheless consequently because which neither both that's they're he's she's there's`,
    "for example|for instance|in this|in that|in addition|as a result|as such|as well|on the other|even so|after that|the former|the latter|to do so|in other words|because of this|because of that|at that point|another one|the last one|the first one|the second|the third|the first two|the others|the other|the new ones|the same|one more|one of them|from there",
  ),
  concluding: set(
    "in conclusion|to conclude|in the end|in summary|to sum up|in short|finally|ultimately|overall|therefore|thus|so|as a result|all in all|the result|the answer|the upshot|conclusion|decision|decided|result|outcome|it turned out|it turns out|we decided|we agreed",
  ),
  courtesies: set(
    "hi|hello|hey|dear sir|dear all|good morning|good afternoon|good evening|thanks|thank you|many thanks|best regards|best wishes|kind regards|yours sincerely|hope you|i hope you|hope this|i hope this|looking forward|i look forward|let me know|see you|have a|how are you|nice to meet|nice to see|great to see|good to see|bye|goodbye|take care|sent from|talk soon|speak soon|all the best|with love|welcome everyone|thanks everyone|long time no see|sorry for the|please find attached",
  ),
  nods: words(
    `hi hello hey bye goodbye ok okay k yes yeah yep yup no nope sure right great good fine cool nice perfect thanks
     thank you lol haha hmm hm mm uh um oh ah wow exactly agreed absolutely definitely really sounds that's thats
     it's its i i'm see got it gotcha will do me too same here not problem worries very much so a the all everyone
     everybody team folks guys morning afternoon evening night well alright totally indeed true makes sense works for
     us lovely brilliant awesome excellent wonderful amazing sorry please welcome of course certainly done is that
     this and to deal fair enough point can am glad happy hear let's go ahead sweet super think know what how are
     today then there ya np ty thx pls yay oops ouch hope dear best regards cheers love yours sincerely later tomorrow soon again tonight both`,
  ),
  commitments: words(
    `want wants wanted need needs needed will won't can't cannot must should decide decides decided decision agree
     agrees agreed because plan plans planned promise promised deadline due approve approved cancel cancelled postpone
     postponed propose proposed recommend recommends recommended i'll we'll he'll she'll they'll going
     blocked reject rejected choose chose chosen require requires required owe budget book booked order ordered
     let's moved move send finish deliver fix buy`,
  ),
  tensions: words(
    `but yet however why nobody never nothing only despite although though until unless almost problem problems risk
     trouble fail fails failed failure lost lose secret surprise surprised surprising strange odd wrong missing broke
     broken unexpected unexpectedly mystery question doubt worse worst stuck danger dangerous mistake against instead
     late afraid fear struggle refused refuses cannot can't blocked leak leaks death die died warning unknown forgot`,
  ),
  joints: words(
    `a an the of to in on at by for with from into onto over under and or but nor so yet that which who whose whom
     where when while if because as than is are was were be been being am do does did has have had will would can
     could shall should may might must not no my your his her its our their this these those some any each every
     very more most about between through during before after per via we i he she they you it don't won't can't up
     out also only just both either`,
  ),
};

const GERMAN: Phrases = {
  greetings: set(""),
  pronouns: words("er sie es ihm ihn ihnen"),
  decisions: words("beschlossen beschluss beschließt entschieden entscheidung vereinbart genehmigt"),
  dangling: words(
    `dies diese dieser dieses diesem diesen das es er sie jedoch aber und also dann oder doch deshalb daher darum
     außerdem zudem allerdings trotzdem stattdessen ebenso dabei dadurch damit dafür dagegen hierbei ihre seine`,
    "zum beispiel|im gegensatz|aus diesem|auf diese|mit diesem",
  ),
  concluding: set(
    "zusammenfassend|insgesamt|schließlich|letztlich|also|daher|deshalb|am ende|kurz gesagt|im ergebnis|fazit|beschluss|ergebnis|wir haben beschlossen",
  ),
  courtesies: set(
    "hallo|hi|guten morgen|guten tag|guten abend|danke|vielen dank|viele grüße|liebe grüße|mit freundlichen|beste grüße|sehr geehrte|sehr geehrter|bis bald|bis dann|ich hoffe|ich freue|schöne grüße|tschüss|servus|moin",
  ),
  nods: words(
    "hallo hi liebe lieber grüße ja nein ok okay gut super danke vielen dank klar genau gerne stimmt toll prima sicher alles in ordnung bitte bis dann bald morgen tschüss dir euch ihnen passt mir auch das ist sehr",
  ),
  commitments: words(
    "muss müssen soll sollen sollte will wollen wird werden braucht brauchen beschlossen beschließt entschieden entscheidet vereinbart weil plant geplant frist bis beschluss kann können nicht",
  ),
  tensions: words(
    "aber doch jedoch warum niemand nie nichts nur trotz obwohl problem probleme risiko verloren fehler fehlt seltsam unerwartet gefahr streit zweifel plötzlich kaum bisher",
  ),
  joints: words(
    "der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im an am auf für mit bei nach aus über unter durch gegen ohne um dass ob weil wenn als wie ist sind war waren wird werden hat haben nicht kein keine sehr sich es er sie wir ich ihr mein sein unser",
  ),
};

const FRENCH: Phrases = {
  greetings: set(""),
  pronouns: words("il elle ils elles lui"),
  decisions: words("décidé décide décision décisions convenu accepté approuvé"),
  dangling: words(
    "ce cette ces cela ça c'est il elle ils elles cependant mais et donc aussi alors ou pourtant toutefois ainsi puis ensuite car",
    "par exemple|par contre|en effet|de plus|en revanche|par conséquent|c’est|pour cela|à ce|dans ce|dans cette",
  ),
  concluding: set(
    "en conclusion|pour conclure|finalement|enfin|bref|en résumé|au final|donc|ainsi|en somme|conclusion|décision|résultat|il a été décidé",
  ),
  courtesies: set(
    "bonjour|bonsoir|salut|merci|merci beaucoup|cordialement|bien cordialement|à bientôt|bonne journée|bises|j'espère|j’espère|bien à vous|bien à toi|au revoir",
  ),
  nods: words(
    "bonjour bonsoir salut cher chère chers bises oui non ok d'accord d’accord merci beaucoup bien sûr parfait super génial exactement voilà très à bientôt demain c'est c’est bon ça marche va tout le monde",
  ),
  commitments: words(
    "doit doivent faut besoin veut voulons veulent sera seront décidé décide décision convenu accord parce prévu prévoit échéance avant peut devons allons vais",
  ),
  tensions: words(
    "mais pourtant pourquoi personne jamais rien seul seule malgré bien quoique problème problèmes risque perdu erreur manque étrange inattendu danger doute presque hélas",
  ),
  joints: words(
    "le la les l un une des du de d à au aux en dans sur sous par pour avec sans et ou mais que qui dont où si comme est sont était étaient a ont ne pas plus très ce cette ces son sa ses leur leurs notre nos mon ma mes il elle ils elles on nous je",
  ),
};

const SPANISH: Phrases = {
  greetings: set(""),
  pronouns: words("él ella ellos ellas"),
  decisions: words("decidido decide decidió decisión acordado acordó aprobado aprobó"),
  dangling: words(
    "esto este esta estos estas eso ese esa esos esas ello él ella ellos ellas pero y entonces también así aunque además luego o",
    "sin embargo|por ejemplo|mientras tanto|por eso|por ello|por lo tanto|en cambio|además de|de este|en este|en esta|no obstante",
  ),
  concluding: set(
    "en conclusión|para concluir|finalmente|por fin|en resumen|en definitiva|al final|por lo tanto|así que|conclusión|decisión|resultado|se decidió",
  ),
  courtesies: set(
    "hola|buenos días|buenas tardes|buenas noches|gracias|muchas gracias|saludos|un saludo|un abrazo|atentamente|espero que|hasta luego|hasta pronto|adiós",
  ),
  nods: words(
    "hola estimado estimada querido querida saludos sí si no vale ok gracias muchas claro perfecto genial bueno bien exacto de acuerdo hasta luego mañana pronto todos muy está adiós nada por supuesto",
  ),
  commitments: words(
    "debe deben hay necesita necesitamos necesitan quiere queremos será serán decidido decide decidió decisión acordado acordó porque previsto plazo antes puede vamos voy tenemos tiene",
  ),
  tensions: words(
    "pero sin embargo nadie nunca nada sólo solo aunque problema problemas riesgo perdido perdió error falta extraño inesperado peligro duda casi todavía",
  ),
  joints: words(
    "el la los las un una unos unas de del a al en con por para sin sobre entre y o u e pero que quien cual donde cuando si como es son era eran fue ha han no muy más su sus mi mis tu nuestro nuestra se le lo les",
  ),
};

const JAPANESE: Phrases = {
  ...NONE,
  dangling: set(
    "これ|それ|この|その|そして|しかし|また|だから|そのため|ただし|さらに|つまり|なお|ところが|でも|彼は|彼女は|例えば|たとえば",
  ),
  concluding: set("結論として|結局|最後に|要するに|まとめると|したがって"),
  courtesies: set("こんにちは|おはよう|こんばんは|お疲れ様|ありがとう|よろしく|お世話に|失礼します"),
  tensions: set("しかし|なぜ|だが|ところが|問題"),
};

const ARABIC: Phrases = {
  ...NONE,
  dangling: words(
    "هذا هذه ذلك تلك لكن ولكن ثم أيضا أيضًا وهو وهي هو هي لذلك كما وهكذا فهو فهي",
    "على سبيل المثال|ومع ذلك|بالإضافة إلى",
  ),
  concluding: set("في الختام|ختاما|ختامًا|أخيرا|أخيرًا|باختصار|لذلك|في النهاية|وفي النهاية"),
  courtesies: set("مرحبا|مرحبًا|السلام عليكم|شكرا|شكرًا|تحياتي|مع التحية|أهلا|أهلًا|صباح الخير|مساء الخير"),
  nods: words("نعم لا حسنا حسنًا شكرا شكرًا تمام جيد ممتاز مرحبا مرحبًا أهلا أهلًا"),
  commitments: words("يجب سوف قرر قررت قررنا سنقوم علينا نحتاج تحتاج يحتاج اتفقنا لأن قبل"),
  tensions: words("لكن ولكن لماذا لا لم أبدا مشكلة خطر رغم"),
  joints: words("من إلى في على عن مع أن إن التي الذي ما لا و أو ثم"),
};

const TABLE: ReadonlyMap<string, Phrases> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
  ["ja", JAPANESE],
  ["ar", ARABIC],
]);
