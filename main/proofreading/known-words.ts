import { errorRecord, type Log } from "#main/log.ts";
import { hostResources } from "#main/nano/host-resources.ts";
import { stageFingerprints } from "#main/nano/keys.ts";
import { loadPersonalNames, type PersonalNames } from "#main/nano/personal-names.ts";
import type { Store } from "#main/store/store.ts";

/** Words that are no mistake of spelling, whatever a dictionary says. */
export interface KnownWords {
  /** With the words of the own dictionary. */
  with(ownWords: readonly string[]): Promise<{ has(word: string): boolean }>;
  forget(): void;
}

export interface KnownWordsOptions {
  /** Null where there is no library. */
  store: Pick<Store, "proofreading"> | null;
  /** Folder of the tables that come with the app, and the hash of that of word vectors. */
  models: string;
  tables: string;
  log: Log;
}

/** Milliseconds for which the names of the library are taken as they were. */
const NAMES_MS = 60_000;

/** The own dictionary, names of people, and names from the titles and sentences of the library's notes. */
export function createKnownWords({ store, models, tables, log }: KnownWordsOptions): KnownWords {
  let people: PersonalNames | null | undefined;
  let names: { found: Promise<ReadonlySet<string>>; until: number } | null = null;

  function readPeople(): PersonalNames | null {
    try {
      return loadPersonalNames(models);
    } catch (error) {
      log.warn({ error: errorRecord(error) }, "Names of people are not known to the proofreader.");
      return null;
    }
  }

  async function readNames(): Promise<ReadonlySet<string>> {
    if (store === null) return new Set();
    const { unitStages } = await import("#main/nano/stages/stages.ts");
    const stage = stageFingerprints(unitStages(hostResources(tables))).get("names") ?? "";
    const written = await store.proofreading.names(stage);
    return new Set(written.flatMap((name) => name.match(NAME_WORD) ?? []));
  }

  function namesNow(): Promise<ReadonlySet<string>> {
    const now = performance.now();
    if (names === null || names.until < now) names = { found: readNames(), until: now + NAMES_MS };
    return names.found;
  }

  return {
    async with(ownWords) {
      if (people === undefined) people = readPeople();
      const own = new Set(ownWords.map((word) => plain(word)));
      const written = await namesNow();
      const isName = (word: string): boolean =>
        written.has(word) || !(people?.kindsOf(word) ?? { isWord: true }).isWord;
      return {
        has(quote) {
          const word = plain(quote);
          // A word of the dictionary may open a sentence; a name has its capital letter.
          const isOwn = own.has(word) || own.has(word.charAt(0).toLowerCase() + word.slice(1));
          return isOwn || (/^\p{Lu}/u.test(word) && word.split("-").every(isName));
        },
      };
    },
    forget() {
      names = null;
    },
  };
}

const NAME_WORD = /\p{Lu}[\p{L}\p{M}]{1,60}(?:['’]\p{L}{2,60})?/gu;

/** As it is looked up: one kind of apostrophe, and none of a genitive. */
function plain(word: string): string {
  return word.replaceAll("’", "'").replace(/'s$/, "").normalize("NFC");
}
