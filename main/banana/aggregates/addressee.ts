import type { Conversation, Message } from "#main/nano/conversation-result.ts";
import type { People } from "#main/nano/insight-result.ts";

/** Somebody who is spoken to: "Omar, can you …", "@Omar", "…, Omar?", "Hi Joanne,". */
const MENTION = /[@＠](\p{L}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2})/u;
const OPENING =
  /^(?:(?:ok|okay|so|and|right|thanks|thank you|hi|hello|hey|dear|good (?:morning|evening|afternoon)|hallo|liebe[r]?|sehr geehrte[r]? (?:frau|herr)|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|cher|chère|hola|buenos días|buenas tardes|estimad[oa])[,.!]? )?(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?)(?:,| (?:can|could|would|will|please|pls|do|did|have|are) (?:you|u)\b| please\b)/u;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|evening|afternoon)|hallo|liebe[r]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|cher|chère|hola)[,.!]? (\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?)[,.!]?(?:\s|$)/iu;
/** "Omar, you would have to move it." */
const SPOKEN_TO =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,30}), (?:you(?:['’](?:d|ll|re|ve))?|(?:can|could|would|will|do|did|have|are) you|please) /u;
const NO_NAME =
  /^(?:yes|no|ok|okay|so|well|also|then|now|please|thanks|sorry|however|today|tomorrow|tonight|hi|hello|hey|right|fair|sure|great|good|alright|otherwise|again|anyway|finally|still|first|next|last|if|\p{L}{3,6}day)$/iu;
/** A list or a body, of which nobody in particular is meant. */
const GROUP =
  /(?<!\p{L})(?:all|committee|team|group|members|everyone|everybody|list|board|council|staff|parents|residents|volunteers|class|choir|club|crew|verein|comité|équipe|equipo)(?!\p{L})/iu;
const CLOSING = /, (\p{Lu}[\p{L}\p{M}'’-]{1,30})[.!?]+$/u;
/** Everybody, which is nobody. */
const ANYBODY =
  /(?<!\p{L})(?:anybody|anyone|somebody|someone|everybody|everyone|who|who['’]s|all|jemand|alle|wer|quelqu['’]un|tous|qui|alguien|todos|quién)(?!\p{L})/iu;

/** Whom the words of a message address, by the name as displayed; null where that is nobody in particular. */
export function addresseeOf(
  words: readonly string[],
  asked: string,
  { speaker, to }: Message,
  { conversation, people }: { conversation: Conversation; people: People },
): string | null {
  const own = speaker?.name ?? "";
  const named = (name: string | undefined): string | null => {
    if (name === undefined) return null;
    const found = speakerNamed(name, conversation) ?? people.fullest.get(name.toLowerCase()) ?? name;
    return found === own ? null : found;
  };
  const said = addressedIn(asked, conversation, people);
  if (said !== undefined) return named(said);
  if (ANYBODY.test(asked) && conversation.speakers.length > 2) return null;
  for (const before of words.toReversed()) {
    const greeted = GREETING.exec(before)?.[1];
    const spoken = greeted ?? spokenTo(before) ?? knownIn(OPENING.exec(before)?.[1], conversation, people);
    if (spoken !== undefined && named(spoken) !== null) return named(spoken);
  }
  const [first] = to;
  if (first !== undefined && to.length <= 3) return GROUP.test(first) ? null : named(first);
  const others = conversation.speakers.filter((name) => name !== own);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Who is spoken to in a sentence, by the name that it uses. */
export function addressedIn(words: string, conversation: Conversation, people: People): string | undefined {
  const named = OPENING.exec(words)?.[1] ?? CLOSING.exec(words)?.[1];
  return MENTION.exec(words)?.[1] ?? spokenTo(words) ?? knownIn(named, conversation, people);
}

function spokenTo(words: string): string | undefined {
  const name = SPOKEN_TO.exec(words)?.[1];
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** A name that is one of somebody known, so that "Tomorrow, can you …" addresses nobody. */
function knownIn(name: string | undefined, conversation: Conversation, people: People): string | undefined {
  if (name === undefined) return undefined;
  const isKnown =
    speakerNamed(name, conversation) !== null ||
    people.known.has(name) ||
    people.named.some((one) => one.name === name);
  return isKnown ? name : undefined;
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|cllr|sir|frau|herr|mme|señora?)\.? (?=\p{L})/u;

/** The speaker whose name has all words of a shorter one. */
export function speakerNamed(name: string, { speakers }: Conversation): string | null {
  const words = name.toLowerCase().replace(TITLES, "").split(" ");
  const found = speakers.filter((speaker) => {
    const own = new Set(speaker.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu));
    return words.every((word) => own.has(word));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
