/** Whether a lower-case word carries no topic in the language; null is taken for English. */
export function isStopWord(word: string, language: string | null): boolean {
  if (word.length < 2 && !UNSPACED.test(word)) return true;
  if (KANA_PARTICLE.test(word)) return true;
  return (STOP_WORDS.get(language ?? "en") ?? NONE).has(word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Short words wholly in Hiragana are particles and endings. */
const KANA_PARTICLE = /^[\p{Script=Hiragana}ー]{1,4}$/u;
const NONE: ReadonlySet<string> = new Set();

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));

const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "en",
    list(`a about above across after afterwards again against all almost alone along already also although always am
    among an and another any anybody anyone anything anyway anywhere are aren't around as at away back be became
    because become becomes been before behind being below beside besides between beyond both but by came can can't
    cannot come comes could couldn't did didn't do does doesn't doing don't done down during each either else enough
    especially etc even ever every everybody everyone everything everywhere except far few for from further gave get
    gets getting give given gives go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's
    hence her here here's hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is
    isn't it it'd it'll it's its itself just keep kept last least less let let's like likely made make makes many may
    maybe me might mine more moreover most mostly much must my myself near nearly need neither never nevertheless next
    no nobody none nor not nothing now nowhere of off often oh ok okay on once one only onto or other others otherwise
    our ours ourselves out over own per perhaps please put quite rather really said same saw say says see seem seemed
    seems seen several shall she she'd she'll she's should shouldn't since so some somebody someone something sometimes
    somewhere still such take taken takes than thank thanks that that's the their theirs them themselves then there
    there's therefore these they they'd they'll they're they've thing things this those though through throughout thus
    to together too took toward towards under until up upon us use used using usually very via want wants was wasn't
    way we we'd we'll we're we've well went were weren't what what's whatever when whenever where whether which while
    who who's whoever whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll
    you're you've your yours yourself yourselves vs note`),
  ],
  [
    "de",
    list(`ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin
    bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf darf darum das dass dazu dein deine dem den
    denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch eher ein eine einem
    einen einer eines einige er es etwa etwas euch euer für gegen gibt habe haben hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene
    jetzt kann kein keine keinen können könnte machen man manche mehr mein meine mich mir mit muss müssen nach nachdem
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so sogar soll
    sollen sollte sondern sonst sowie um und uns unser unsere unter vom von vor wann war waren warum was weg weil weiter
    welche welcher wenn wer werde werden wie wieder wir wird wo wollen worden wurde wurden zu zum zur zwar zwischen über`),
  ],
  [
    "fr",
    list(`a ai afin alors après au aucun aussi autre autres aux avant avec avoir c'est car ce cela celle celui ces cet
    cette ceux chaque chez ci comme comment d'un d'une dans de des donc dont du elle elles en encore entre est et
    était été être eux fait fois font il ils j'ai je jusque l'on la le les leur leurs lors lui là ma mais me même mes
    moins mon ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi qu'il qu'elle quand
    que quel quelle qui s'est sa sans se sera ses si sinon soit son sont sous sur ta tes toi ton tous tout toute toutes
    très trop tu un une vers voici voilà vos votre vous y à`),
  ],
  [
    "es",
    list(`a al algo algunas algunos ante antes aquel aquella así aunque cada como con contra cual cuando de del desde
    donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto estos fue
    fueron ha había han hasta hay la las le les lo los más me mi mientras mis mucho muy nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque pues que quien quienes qué se sea ser será si sido sin
    sobre son su sus sí también tan tanto te tiene tienen todo todos tras tu tus un una uno unos usted vosotros y ya yo
    él`),
  ],
  [
    "it",
    list(`a ad ai al alla alle allo anche avere c'è che chi ci come con contro cosa così cui da dai dal dalla dalle
    degli dei del della delle dello di dopo dove e ed era erano essere fa fra gli ha hanno ho i il in io la le lei li
    lo loro lui ma me mentre mi mia mio molto ne nei nel nella nelle no noi non nostra nostro o ogni per perché più poi
    prima qual quale quando quella quello questa queste questi questo qui se sei si sia sono sta stato su sua sue sugli
    sul sulla suo tra tu tutti tutto un una uno va vi voi è`),
  ],
  [
    "pt",
    list(`a ao aos as até com como da das de dela dele depois do dos e ela elas ele eles em entre era essa esse esta
    está este eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na nas nem no nos nossa nosso não nós
    o os ou para pela pelo pelos por porque qual quando que quem se sem ser seu seus sua suas são só também te tem teu
    todo todos um uma você vocês à é`),
  ],
  [
    "nl",
    list(`aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen
    haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met
    mij mijn moet na naar niet niets nog nu of om omdat ons ook op over reeds te tegen toch toen tot u uit uw van veel
    voor want waren was wat werd wezen wie wij wil worden wordt zal ze zich zij zijn zo zonder zou`),
  ],
  [
    "ar",
    list(`في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت يكون قد كل بعد قبل بين حتى أو
    ثم هو هي هم نحن أنا أنت كما عند لكن أي غير بعض حيث إذا منذ`),
  ],
]);
