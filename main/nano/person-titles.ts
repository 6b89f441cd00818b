const TITLES =
  `Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Capt|Captain|Cllr|Councillor|Rev|Reverend|Fr|Sgt|
  Sergeant|Lt|Lieutenant|Col|Colonel|Gen|General|Maj|Major|Cpl|Cdr|Commander|Commissioner|Chief|Inspector|Insp|Det|PC|
  DC|Constable|Officer|Judge|Justice|Pastor|Father|Sister|Brother|Uncle|Aunt|Auntie|Coach|Principal|Headmaster|Nurse|
  Matron|President|Senator|Sen|Governor|Mayor|Agent|Frau|Herrn?|Mme|Mlle|Madame|Monsieur|Señora?|Sra|Srta|Don|Doña|
  Doktor|Doctor|Doc|Mister|Mdm|Madam|Ma'am|Corporal|Private|Pte|Trooper|Admiral|Commodore|Skipper|Kapitan|Kapitän|Sheriff|
  Detective|Superintendent|Marshal|Ranger|Warden|Engr|Cllrs|Councilmember|Councilor|Councilman|Councilwoman|
  Congressman|Congresswoman|Representative|Ambassador|Chancellor|Bishop|Archbishop|Canon|Deacon|Padre|Rabbi|Imam|
  Sheikh|Elder|Sor|Dom|Dun|Chef|Teacher|Maestro|Maestra|Barrister|Advocate|Maître|Senhora?|Dona|Pani|Signora?|Sr|
  Schwester|Pfarrer|Tannie|Oom|Ouma|Oupa|Oma|Opa|Tante|Onkel|Oncle|Zio|Tio|Tía|Tío|Nonna|Nonno|Mamie|
  Papi|Nan|Gran|Granny|Grandma|Grandpa|Grandad|Grandpère|Aunty|Cousin|Cousine|Kuya|Bhai|Mama|Daddy|
  Mummy`.replaceAll(/\s/g, "");

/** One or two titles before a name, in English, German, French and Spanish: the source of a regular expression. */
export const TITLE = `(?:(?:${TITLES})\\.?|M\\.)(?: (?:${TITLES})\\.?)?`;

const LEADING = new RegExp(`^(?:(?:${TITLES})\\.? |M\\. )+`, "iu");

/** A name without the titles before it; a title alone stays. */
export function withoutTitle(name: string): string {
  const rest = name.replace(LEADING, "");
  return rest === "" ? name : rest;
}
