import type { SummaryType } from "#shared/summary.ts";

/** What a reader expects of a short summary of one document, by type: one of `oneOf`, none of `noneOf`. */
export interface Expectation {
  document: string;
  type: SummaryType;
  oneOf: readonly string[];
  noneOf: readonly string[];
}

/** Parts of lines. Written by reading the documents, not the results. */
export const EXPECTATIONS: readonly Expectation[] = [
  {
    document: "article-otters",
    type: "tldr",
    oneOf: ["nobody saw an otter", "Otters need three things", "counted 23 animals"],
    noneOf: ["However", "The lesson"],
  },
  {
    document: "article-otters",
    type: "key-points",
    oneOf: ["counted 23 animals", "river trust raised £84,000", "Otters need three things"],
    noneOf: ["They fenced", "The first two came", "However", "The third had"],
  },
  {
    document: "article-otters",
    type: "headline",
    oneOf: ["Why the otters came back to the Alder"],
    noneOf: ["…"],
  },
  {
    document: "minutes-garden",
    type: "key-points",
    oneOf: ["We buy the Hydra pump", "Plots not worked by 15 June"],
    noneOf: ["Present:", "Date:"],
  },
  {
    document: "minutes-garden",
    type: "headline",
    oneOf: ["pump", "Plots"],
    noneOf: ["Meeting notes", "Present"],
  },
  { document: "minutes-garden", type: "teaser", oneOf: ["pump"], noneOf: ["We buy", "The fee stays"] },
  {
    document: "todo-mixed",
    type: "key-points",
    oneOf: ["Renew the passport", "Call the dentist"],
    noneOf: ["Pay the water bill", "Milk", "Bread"],
  },
  { document: "travel-train", type: "tldr", oneOf: ["We leave Paris"], noneOf: ["Sorry"] },
  { document: "travel-train", type: "headline", oneOf: ["Lisbon by train, October"], noneOf: ["…"] },
  {
    document: "chat-printer",
    type: "key-points",
    oneOf: ["Lea needs forty copies", "Lea: Then we should rent one"],
    noneOf: ["Morning", "hi", "Thanks", "Oh no", "ok", "[09"],
  },
  {
    document: "chat-bold",
    type: "key-points",
    oneOf: ["Paul will write the letter tonight"],
    noneOf: ["OK", "Great", "**", "That is what"],
  },
  {
    document: "mail-invoice",
    type: "key-points",
    oneOf: ["invoice 2291", "late fee of €60"],
    noneOf: ["Hi Marta", "I hope", "Thanks", "Best regards", "Joana", "Let me know"],
  },
  { document: "mail-invoice", type: "tldr", oneOf: ["invoice 2291", "late fee"], noneOf: ["Thanks"] },
  {
    document: "recipe-soup",
    type: "key-points",
    oneOf: ["Add the lentils", "Fry the onions"],
    noneOf: ["2 onions", "250 g", "tablespoon"],
  },
  {
    document: "journal-plain",
    type: "teaser",
    oneOf: ["Why did I stop drawing?"],
    noneOf: ["Tomorrow I will buy"],
  },
  {
    document: "german-buecherei",
    type: "key-points",
    oneOf: ["Der Gemeinderat hat am Montag beschlossen"],
    noneOf: ["Das war knapper", "Zum Beispiel", "Danach"],
  },
  {
    document: "french-marche",
    type: "tldr",
    oneOf: ["À partir du 2 septembre", "La mairie refait"],
    noneOf: ["C'est beaucoup", "Par contre", "Elle coûtera"],
  },
  {
    document: "spanish-huerto",
    type: "key-points",
    oneOf: ["la obra cuesta 6.200 euros", "El pozo da solo 400 litros"],
    noneOf: ["Mientras tanto", "Por eso"],
  },
  { document: "japanese-kominka", type: "tldr", oneOf: ["屋根と床の修理", "補助金"], noneOf: ["それまでに"] },
  { document: "arabic-maktaba", type: "tldr", oneOf: ["افتتحت مكتبة الحي"], noneOf: ["شكرا", "ولكن"] },
  {
    document: "mixed-berlin",
    type: "key-points",
    oneOf: ["The rent is 980 euros"],
    noneOf: ["Bitte bringen"],
  },
  { document: "german-busfahrer", type: "tldr", oneOf: ["einen neuen Busfahrer"], noneOf: ["Die Fähre"] },
  { document: "french-chauffeur", type: "tldr", oneOf: ["nouveau chauffeur"], noneOf: ["Le ferry"] },
  { document: "spanish-conductor", type: "tldr", oneOf: ["nuevo conductor"], noneOf: ["El ferry"] },
  { document: "japanese-untenshu", type: "tldr", oneOf: ["バスの運転手"], noneOf: ["フェリー"] },
  { document: "arabic-saiq", type: "tldr", oneOf: ["سائق حافلة"], noneOf: ["تأخرت"] },
  {
    document: "mail-subject",
    type: "headline",
    oneOf: ["Kitchen renovation & tiles"],
    noneOf: ["Subject", "Re", "From"],
  },
  {
    document: "minutes-labels",
    type: "key-points",
    oneOf: ["The test rig broke"],
    noneOf: ["Status", "Test lead", "Room", "Attendees"],
  },
];
