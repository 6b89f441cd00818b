/** A title before a name, in English, German, French and Spanish. */
export const TITLES =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Captain|Judge|Pastor|Father|Sister|Uncle|Aunt|Grandma|Grandpa|President|Minister|Senator|Mayor|Frau|Herr|Mme|Mlle|Madame|Monsieur|Señora?|Don|Doña)\.? $/i;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Last words of the names of companies, offices and clubs, lower case. */
export const ORGANISATION_WORDS = list(
  `ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg se bv nv sa sarl sas spa oy ab
  university college school academy institute bank trust fund foundation charity society association federation union
  league club team council committee commission board ministry department agency authority bureau office office parliament
  senate party group holdings partners consulting solutions systems technologies software labs laboratories studio studios
  press publishing books magazine times gazette herald news radio orchestra choir church hospital clinic surgery practice
  robotics industries motors airlines airways railways energy insurance pharma foods bakery brewery logistics plumbing
  builders roofing heating services dental medical steel solicitors lettings orders meeting staff users owners events
  purchasing supplies motors interiors kitchens catering cleaning joinery electrical logistics`,
);

/** Words before a number that count or place something and name no product. */
export const NUMBERED = list(
  `flat apartment room unit chapter part section page table figure step route bus line platform gate floor level grade
  year day week version issue no number class phase item question answer appendix volume house track lot box adr building`,
);

/** Last words of the names of places, lower case. */
export const PLACE_WORDS = list(
  `street road lane avenue square bridge river lake mountain mountains hill hills island islands isles park garden gardens
  station airport harbour harbor port bay beach valley forest wood woods county province region district quarter town city
  village coast cape canal falls castle palace hall tower market row close court drive crescent terrace mews way pier quay
  sea ocean desert peninsula canyon straße platz`,
);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Countries by the language data of ICU, and the cities that name its time zones. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([...countries(), ...cities()]);

function countries(): string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const found = ["england", "scotland", "wales", "northern ireland", "europe", "africa", "asia", "america"];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name !== undefined) found.push(name.toLowerCase());
    }
  }
  return found;
}

/** "Europe/Lisbon"; zones that are words or offsets name no city. */
function cities(): string[] {
  return Intl.supportedValuesOf("timeZone").flatMap((zone) => {
    const parts = zone.split("/");
    const city = parts.at(-1)?.replaceAll("_", " ").toLowerCase();
    return parts.length > 1 &&
      city !== undefined &&
      !/\d|^(?:center|reunion|easter|west|east|central|south|north)$/.test(city)
      ? [city]
      : [];
  });
}
