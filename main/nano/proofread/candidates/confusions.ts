import type { Candidate, CandidateFinder } from "./candidate.ts";
import { HOMOPHONES } from "./homophones.ts";
import { inCaseOf } from "./sentence.ts";

/** Words taken for each other: by sound, by form, or by grammar. */
const SETS = `
their there they're;its it's;your you're;whose who's;then than;to too two;affect effect;affects effects;lose loose;loses looses
losing loosing;advice advise;quiet quite;accept except;weather whether;were where we're;of off;buy by;passed past;know now no
knew new;hear here;hole whole;week weak;weeks weaks;meet meat;piece peace;price prize;principal principle;right write
stationary stationery;complement compliment;brake break;bear bare;wait weight;waste waist;wear where;which witch;desert dessert
form from;through though thorough threw;thought though taught;choose chose;breath breathe;cloth clothes;dose does;led lead
lay lie;rise raise;sit set;sea see;sale sell;sole soul;site sight;steal steel;tail tale;plane plain;aloud allowed;course coarse
council counsel;device devise;practice practise;licence license;dependent dependant;farther further;moral morale;personal personnel
precede proceed;discreet discrete;elicit illicit;ensure insure;everyday every;much many;less fewer;amount number;other others another
few little;good well;bad badly;bored boring;interested interesting;excited exciting;confused confusing;tired tiring
surprised surprising;disappointed disappointing;satisfied satisfying;embarrassed embarrassing;frustrated frustrating;worried worrying
shocked shocking;amazed amazing;annoyed annoying;who which that;this these;that those;that than;what that;what which;while during
say tell;said told;says tells;make do;made did;makes does;bring take;borrow lend;learn teach;remember remind;look see watch
since for;as like;such so;so very;hard hardly;late lately;near nearly;most almost;most more;more better;some any;any no;every all each
success succeed successful;successful successfully;different difference;difficult difficulty;important importance
confident confidence;able ability;possible possibility;independent independence;high height;young youth;safe safety;die death dead
live life;believe belief;choice choose;economic economical;historic historical;please pleased;real really;quick quickly
slow slowly;easy easily;careful carefully;recent recently;immediate immediately;automatic automatically;complete completely
serious seriously;beautiful beautifully;probable probably;usual usually;correct correctly;proper properly;clear clearly
and an;in an;on an;is his;it in;or of;if of;an am;you your;they their the;we our;he her;the then;he the;them then;the to
an a;now not;want what;want went;been being;been bean;send sent;spend spent;lend lent;build built;bought brought;though tough
cant can't;dont don't;wont won't;doesnt doesn't;didnt didn't;isnt isn't;wasnt wasn't;couldnt couldn't;wouldnt wouldn't
shouldnt shouldn't;havent haven't;hasnt hasn't;hadnt hadn't;arent aren't;werent weren't;im I'm;ive I've;ill I'll;id I'd
youre you're;theyre they're;weve we've;thats that's;whats what's;lets let's;heres here's;theres there's;were we're;well we'll`;

const CASES =
  "i me;he him;she her;we us;they them;who whom;me my;us our;them their;him his;you your;your yours;my mine;our ours";

const byWord = readSets(`${SETS}\n${HOMOPHONES.trim()}`);
const pronouns = readSets(CASES);

/** Words that are right by spelling and may be wrong in this place. */
export const findConfusions: CandidateFinder = ({ words }) =>
  words.flatMap((word): Candidate[] => {
    if (!word.isWord || word.isProtected) return [];
    const { start, end } = word;
    const make = (other: string, kind: Candidate["kind"]): Candidate => {
      const replacement = other === "i" ? "I" : inCaseOf(word.text, other);
      return { start, end, replacement, kind, distance: 0 };
    };
    return [
      ...[...(byWord.get(word.lower) ?? [])].map((other) => make(other, "confusion")),
      ...[...(pronouns.get(word.lower) ?? [])].map((other) => make(other, "pronoun")),
    ];
  });

function readSets(table: string): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const line of table.trim().split(/[;\n]/)) {
    const set = line.split(" ");
    for (const one of set) {
      const known = others.get(one.toLowerCase()) ?? new Set<string>();
      for (const other of set) if (other !== one) known.add(other);
      others.set(one.toLowerCase(), known);
    }
  }
  return others;
}
