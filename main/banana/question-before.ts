import type { Candidate } from "./candidate.ts";
import type { Selection } from "./selection.ts";

/** Words of the longest question that is shown before its answer. */
const QUESTION_WORDS = 25;
/** A longer passage says what it is about by itself. */
const ANSWER_WORDS = 12;
const ANSWERS =
  /^(?:yes|yep|yeah|yup|no|nope|not (?:yet|really|at all)|sure|of course|correct|exactly|right|true|never|always|maybe|probably|ja|nein|doch|genau|oui|non|si|sí|claro)(?!\p{L})/iu;

/** The question of somebody else that a short passage answers: the end of the message right before its own; or null. */
export function questionBefore({ candidates, isConversation }: Selection, order: number): Candidate | null {
  const answer = candidates[order];
  if (!isConversation || answer?.speaker == null || answer.traits.isQuestion) return null;
  if (answer.words > ANSWER_WORDS && !ANSWERS.test(answer.clean)) return null;
  const question = candidates[order - 1];
  if (question?.speaker == null || question.unit.message === null || answer.unit.message === null)
    return null;
  const isNext = answer.unit.message === question.unit.message + 1;
  const isOther = question.speaker.name !== answer.speaker.name;
  const isShort = question.words <= QUESTION_WORDS && question.words >= 3;
  if (!isNext || !isOther || !isShort || !question.traits.isQuestion) return null;
  return isOfKind(question, answer) ? question : null;
}

/** Who, when and how much wait for a name, a time and a figure. */
function isOfKind({ clean }: Candidate, { clean: said, entities }: Candidate): boolean {
  const has = (...kinds: readonly string[]): boolean => entities.some(({ kind }) => kinds.includes(kind));
  if (/(?:^|[,.:] )who(?:m|se)?\b/i.test(clean))
    return has("name") || /\b(?:I|me|my|mine|nobody|we)\b/i.test(said);
  if (/(?:^|[,.:] )(?:when|what time)\b/i.test(clean)) return has("date", "time");
  if (/\bhow (?:much|many|long|far|old)\b/i.test(clean)) return /\p{N}/u.test(said);
  return true;
}
