/** Verbs with a past that no ending tells: the verb, its past, its participle. */
const VERBS = `
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent
bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought
build built built;burn burnt burnt;buy bought bought;catch caught caught;choose chose chosen;cling clung clung;come came come
creep crept crept;deal dealt dealt;dig dug dug;draw drew drawn;dream dreamt dreamt;drink drank drunk;drive drove driven
eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown
forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got;give gave given
go went gone;grind ground ground;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hold held held;keep kept kept
kneel knelt knelt;know knew known;lay laid laid;lead led led;learn learnt learnt;leave left left;lend lent lent;lie lay lain
light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mistake mistook mistaken;overcome overcame overcome
overtake overtook overtaken;pay paid paid;prove proved proven;ride rode ridden;ring rang rung;rise rose risen;run ran run
say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;sew sewed sewn;shake shook shaken;shine shone shone
shoot shot shot;show showed shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept
slide slid slid;speak spoke spoken;spend spent spent;spin spun spun;spring sprang sprung;stand stood stood;steal stole stolen
stick stuck stuck;sting stung stung;strike struck struck;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung
take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown
undergo underwent undergone;understand understood understood;undertake undertook undertaken;wake woke woken;wear wore worn
weave wove woven;weep wept wept;win won won;wind wound wound;withdraw withdrew withdrawn;write wrote written;do did done
have had had;rebuild rebuilt rebuilt;foresee foresaw foreseen;misunderstand misunderstood misunderstood;resell resold resold`;

/** Plurals that no ending tells, and third persons. */
const PLURALS = `
man men;woman women;child children;person people;foot feet;tooth teeth;mouse mice;goose geese;life lives;wife wives;knife knives
leaf leaves;half halves;shelf shelves;wolf wolves;self selves;thief thieves;loaf loaves;phenomenon phenomena;criterion criteria
analysis analyses;basis bases;crisis crises;hypothesis hypotheses;thesis theses;go goes;do does;have has`;

const read = (table: string) =>
  table
    .trim()
    .split(/[;\n]/)
    .map((line) => line.split(" "));

/** Base, past and participle. */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = read(VERBS);
/** Base, and its form in -s. */
export const IRREGULAR_PLURALS: readonly (readonly string[])[] = read(PLURALS);
