/** First names and their short forms, a family of names a row. */
const FAMILIES =
  `alexander alexandra alex sandy sasha|andrew andy drew|anthony tony|benjamin ben|catherine katherine kate katie cathy kathy|charles charlie chuck|christopher chris|christine christina chris tina|daniel dan danny|david dave|deborah debbie|dorothy dot dotty|edward ed eddie ted|elizabeth liz lizzie beth betty eliza|emily em|frances fran|francis frank|frederick fred freddie|gabriel gabriela gabriele gabe|gregory greg|henry harry hank|isabella isabel bella|jacob jake|james jim jimmy jamie|jennifer jen jenny|jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|kenneth ken|kimberly kim|lawrence larry|leonard leo len|margaret maggie meg peggy|martin marty|matthew matt|maximilian max|michael mike mick|nathaniel nathan nate|nicholas nick|oliver ollie|patricia pat patty tricia|patrick pat|peter pete|philip phil|priscilla cilla|rebecca becky|richard rick dick rich|robert rob bob bobby|ronald ron|rosemary rose|samuel samantha sam|stephen steven steve|susan sue susie|theodore theo ted|theresa tess terry|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt|william will bill billy liam|zachary zach`
    .split("|")
    .map((row) => row.split(" "));

/** Whether one name is a usual short form of the other, or both are of one name. */
export function isShortForm(one: string, other: string): boolean {
  return FAMILIES.some((names) => names.includes(one) && names.includes(other));
}

/** First names by themselves, lower case: a sentence that begins with one begins with a name. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...FAMILIES.flat().filter(
    (name) => !/^(?:will|rose|bill|rich|drew|dot|chuck|sandy|pat|dick|meg|ted|em|bella|ed)$/.test(name),
  ),
  ..."aaron abdul adam adriana agnes ahmed aisha alan albert alice alicia alina amal amanda amara amir amy ana anders andrea angela anika anita anja anna anne annika antonio ari arjun arthur astrid aylin barbara beatriz bernd birgit boris brian bruno camila carla carlos carmen carol carolina caroline cecilia celine chiara chloe claire clara claudia clemens colin dana daniela diana diego dieter dmitri dora edith elena elias elif ella ellen emma enrique eric erik esther eva fatima felix fernando fiona florian gavin george gerd gita giulia gloria gordon graham gustav hanna hannah hans harald hassan heather hector heidi heike helen helena helga hilda hugo ian ibrahim ida igor ines ingrid irene iris ivan ivana jan jana jane janet jasmin javier jean jens jerome joan joanna johan johanna jonas jorge jose juan julia julian julie jun jutta kai kaito kamal karen karim karin karl katrin keith kevin khalid klaus kofi kurt kwame lara lars laura lea lena leon leila leonie lewis lila lily lina linda lisa lorenzo louis louise luca lucas lucia lucy luis luisa lukas luke magda maja malik manuel mara marco marcus maria marie marina mario marion mark marta martha mary mateo maya mehmet mei mia miguel mila milo miriam mohamed mohammed moira mona monica monika moritz nadia naomi natalia nadine neil nils nina noah noor nora norbert olga olivia omar oscar otto pablo paolo paul paula paulo pedro petra pia pierre priya rachel rafael rahul raj ralf ralph raquel ravi renata rhea rita robin rolf roman rosa roy ruth ryan sabine sakura salma sandra sara sarah sean sebastian selma shirin silvia simon sofia sonja sophia sophie stefan stella sven sylvia tamara tanja tara tariq thea theo tobias tomas tove ulrich ulrike ursula uwe valentina vera veronica viktor wei wendy werner wolfgang xavier yara yasmin yuki yusuf yvonne zara zoe".split(
    " ",
  ),
]);

/** Titles before a name, each with whom it is for; "any" says no more than that a person follows. */
export const TITLES: ReadonlyMap<string, "he" | "she" | "any"> = new Map([
  ...(["mr", "sir", "herr", "señor", "monsieur", "lord"] as const).map((title) => [title, "he"] as const),
  ...(["mrs", "ms", "miss", "frau", "señora", "mme", "madame", "lady"] as const).map(
    (title) => [title, "she"] as const,
  ),
  ...(["dr", "prof", "professor", "doctor", "rev", "captain"] as const).map(
    (title) => [title, "any"] as const,
  ),
]);
