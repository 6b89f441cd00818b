import { namedWords, readBracketed, skipBlanks } from "./head-patterns.ts";
import type { LineFormat } from "./line-format.ts";
import { wordsStart } from "./lines.ts";
import { anyNameIn, isName } from "./speaker-name.ts";

/**
 * "Export chat" of WhatsApp: "[12/03/2026, 19:41:07] Ana: words" on iOS, "12/03/2026, 19:41 - Ana: words" on Android, with
 * the dates, clocks and digits of the phone's language. A line without a name is one of the program; on iOS it has that of
 * the group, and a mark of direction before the words.
 */
export const whatsapp: LineFormat = {
  name: "whatsapp",
  sign: /\p{Nd}[:.]\p{Nd}{2}/u,
  strength: "sure",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined || !line.hasClock) return null;
    const read = readBracketed(text, wordsStart(text, line));
    if (read === null || read.stamp.clock === null || read.stamp.day === null) return null;
    const { stamp, end, isBracketed } = read;
    if (stamp.day?.form === "relative" || stamp.day?.form === "weekday") return null;
    const dash = skipBlanks(text, end);
    const isDashed = /[-–]/.test(text.charAt(dash)) && dash > end;
    if (isBracketed === isDashed) return null;
    const from = isDashed ? skipBlanks(text, dash + 1) : dash;
    const named = namedWords(text, from, line, anyNameIn);
    const words = text.slice(named?.bodyStart ?? from, line.end);
    const isOfProgram =
      named === null ||
      (isMarked(text, named.bodyStart) && PROGRAM.test(words)) ||
      ENCRYPTED.test(words) ||
      isAction(text.slice(named.name?.start ?? from, named.name?.end ?? from));
    if (isOfProgram) {
      if (named === null && isBracketed) return null;
      const hasGroup = named !== null && !isAction(text.slice(from, named.name?.end ?? from));
      return { lines: 1, name: null, stamp, bodyStart: hasGroup ? named.bodyStart : from, isSystem: true };
    }
    return { lines: 1, name: named.name, stamp, bodyStart: named.bodyStart };
  },
};

/** A mark of direction stands right before the words. */
const isMarked = (text: string, bodyStart: number): boolean => text.charAt(bodyStart - 1) === "\u200e";

/** "Ana changed the subject to", which stands before a colon as a name does. */
const isAction = (words: string): boolean => !isName(words) && PROGRAM.test(words);

/** What the program says first, which has no mark in a copy of the export. */
const ENCRYPTED =
  /^\u200e?(?:messages and calls are|nachrichten und anrufe sind|les messages et les appels|los mensajes y las llamadas|as mensagens e as (?:chamadas|ligações)|i messaggi e le chiamate|berichten en oproepen zijn)/i;

const PROGRAM =
  /end-to-end|added|created|joined|left|removed|changed|security code|now an admin|pinned|missed (?:voice|video)|disappearing|verschlüsselt|hinzugefügt|erstellt|verlassen|geändert|chiffré|ajouté|créé|quitté|modifié|cifrado|añadió|creó|salió|cambió|criptografia|adicionou|criou|saiu/i;
