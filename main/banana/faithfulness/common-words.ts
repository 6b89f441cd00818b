import { stemOf } from "./words.ts";

/** Frequent English words by their stems: a sentence that begins with one does not begin with a name. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `accept access account act action activity add address adult advice afternoon age agree agreement air allow amount
  animal answer appear apple apply appointment area argue arm arrange arrive art article ask attempt attend aunt autumn
  average baby bad bag bake ball band bank bar base basic basket bath bed bedroom beer begin behaviour belief believe
  belong bench benefit best better bicycle big bike bird birth birthday bit black blood blue board boat body boil boiler
  bone book border bottle bottom box boy branch bread break breakfast bridge brief bright bring brother brown brush budget
  build building bus business busy butter buy cake call camera camp car card care carry case cash cat catch cause cell
  centre center chair chance change charge chart cheap check cheese chicken chief child children choice choir choose church
  city claim class clean clear clerk clever clock close cloth clothes cloud club coach coat code coffee cold collect
  college colour color come comment committee common company compare complain complete computer concern condition confirm
  consider contact contain continue contract control cook cool copy corner correct cost council count country couple
  course court cover cream create credit crew cross crowd cup current customer cut cycle dad daily damage danger dark data
  date daughter day deal dear death debate debt decide decision deep degree delay deliver delivery department deposit
  describe design desk detail develop device dinner direct director discuss discussion dish display distance divide doctor
  document dog door double draft draw dream dress drink drive driver drop dry duck dust duty ear early earn earth easy eat
  edge edit editor education effect effort egg election electric else email emergency employ empty end energy engine
  enjoy enter entrance entry equal error essay estimate event evidence exact exam example exchange excuse exercise exist
  exit expect expense experience expert explain express extra eye face fact factory fail fair fall family farm fast fat
  father fault favour fear feature fee feed feel fence field fight figure file fill film final find fine finger finish fire
  first fish fit fix flat flight flood floor flour flower fly folder follow food foot force forget fork form former forward
  forecast foundation frame free freeze freezer fresh fridge friend front fruit fry fuel full fund funny furniture future
  game garage garden gas gate general gentle gift girl give glad glass goal gold good government grade grain grant grass
  great green grey gray grocery ground group grow growth guard guess guest guide guitar habit hair half hall hand handle
  hang happen happy hard harbour hat hate head health hear heart heat heavy height help hero high hill history hit hold
  hole holiday home hope horse hospital host hot hotel hour house human hurry husband ice idea image imagine important
  improve include income increase indoor inform information injury inside install insurance interest invite invoice iron
  island issue item jacket jam job join joint journey joy judge juice jump kettle key kick kid kind kitchen knee knife knock
  know lady lake lamp land language large late laugh law lawyer lay layer lead leader leaf leak learn leather leave lecture
  left leg lemon lend length lesson letter level library lie life lift light limit line link lip list listen little live
  loan local lock long look lose loss love low luck lunch machine main make man manage manager many map march mark market
  marry master match mate material matter meal mean meaning measure meat medicine meet meeting member memory mention menu
  message metal method middle mild milk mind minute mirror mistake mix model modern moment money month mood moon morning
  mother motor mountain mouse mouth move movie mum music nature neck need neighbour neighbor network new news newspaper
  night noise normal north nose note notice number nurse object obtain office officer oil old onion open opening operate
  opinion option orange order organ original outside oven owner pack package page pain paint pair pan paper parcel pardon
  parent park part partner party pass passenger past paste path patient pattern pause pay payment pea peace pen pencil
  people pepper perfect period permit person phone photo piano pick picture piece pig pile pilot pink pipe pitch pizza
  place plan plane plant plastic plate platform play player please plenty plumber pocket poem point police policy polite
  pool poor popular position possible post pot potato pound pour power practice practise prefer prepare present president
  press pressure pretty price print printer prison private prize problem process produce product profit program progress
  project promise proof property propose protect proud prove provide public pull pump punish pupil purchase purple purpose
  push put quality quarter queen question queue quick quiet quote race radio rain raise range rate reach read ready real
  reason receipt receive recent recipe record recover red reduce refund refuse region regular relation relax release remain
  remember remind remove rent repair repeat replace reply report request require rescue research reserve resident respect
  rest restaurant result return review revise rice rich ride right ring rise risk river road rock role roof room root rope
  round route row rubbish rule run rush safe safety sail salad salary sale salt same sample sand sauce save scale scene
  school science score screen sea search season seat second secret secretary section see seed seem sell send sense sentence
  separate serious serve server service session set settle several severe shade shake shape share sharp sheet shelf shell
  shine ship shipment shirt shock shoe shop short shoulder shout show shower shut sick side sign signal silence silver
  similar simple sing single sink sister sit site size skill skin sky sleep slice slight slow small smart smell smile smoke
  smooth snow soap social sock soft software soil soldier solid solution solve son song sort sound soup source south space
  spare speak speaker special speech speed spell spend split spoon sport spot spread spring square staff stage stair stall
  stamp stand standard star start state statement station stay steal steel step stick still stir stock stomach stone stop
  storage store storm story straight strange street strength stress stretch strike string strong structure student study
  stuff style subject submit succeed success sudden sugar suggest suit sum summary summer sun supper supply support suppose
  sure surface surprise sweet swim switch system table tail take talk tall tank tap target task taste tax tea teach teacher
  team tear technical telephone television tell temperature temporary tend tenant tent term terrible test text thank theatre
  theory thick thin thing think thought throat throw ticket tidy tie tight time tin tip tired title toast today toe toilet
  tomato tone tongue tool tooth top topic total touch tour town toy track trade traffic train training translate transport
  travel treat tree trial trip trouble truck true trust truth try tube tune turn twice type typical ugly uncle understand
  union unit university upper upset urgent use user usual valley value van variety vegetable vehicle version view village
  visit visitor voice vote wage wait waiter wake walk wall want war warm warn wash waste watch water wave way weak wear
  weather wedding week weekend weigh weight welcome west wet wheel white wide wife wild win wind window wine wing winner
  winter wire wise wish woman women wonder wood wooden wool word work worker world worry worth wound wrap write writer wrong
  yard year yellow yesterday young youth zero alternatively additionally according assuming concerning considering given
  hence including instead nonetheless note otherwise plus provided regarding similarly subsequently finally both either
  anyone anybody somebody nobody everyone whoever despite beyond via per apart aside due owing thanks`
    .split(/\s+/)
    .map(stemOf),
);
