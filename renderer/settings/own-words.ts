import { useQuery } from "@tanstack/react-query";
import { saveText } from "../print/save-text.ts";
import { type App, useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import { decisionsChanged } from "./decisions.ts";

/** The words of the own dictionary in the order of the alphabet, read whenever someone comes to see them. */
export function useOwnWords() {
  const { client } = useApp();
  return useQuery({
    queryKey: queryKeys.ownWords,
    queryFn: async ({ signal }) => {
      const { words } = await client.proofreading.words(undefined, { signal });
      return words.sort(ALPHABET.compare);
    },
    refetchOnMount: "always",
  });
}

const ALPHABET = new Intl.Collator("en", { numeric: true });

/** Tells whether the word is in the dictionary now. */
export async function addWord(app: App, word: string): Promise<boolean> {
  return keep(app, () => app.client.proofreading.addWords({ words: [word] }));
}

/** Takes a word out; the toast that says so puts it back. */
export async function removeWord(app: App, word: string): Promise<void> {
  const { t } = app.i18n;
  if (!(await keep(app, () => app.client.proofreading.removeWords({ words: [word] })))) return;
  app.toasts.getState().show(t("proofread.words.removed", { word }), {
    action: { label: t("action.undo"), run: async () => void (await addWord(app, word)) },
  });
}

/** What came of a text file with one word a line. */
export type WordImport = { added: number; known: number; refused: string[] };

/** Adds the words of a file; null where that failed, which a toast says. */
export async function importWords(app: App, file: File): Promise<WordImport | null> {
  let outcome: WordImport | null = null;
  await keep(app, async () => {
    outcome = await app.client.proofreading.importWords({ text: await readWords(app, file) });
  });
  return outcome;
}

/** Saves the dictionary as a text file with one word a line. */
export async function exportWords(app: App): Promise<void> {
  try {
    const { text } = await app.client.proofreading.exportWords();
    await saveText(app, app.i18n.t("proofread.words.fileName"), text, "txt");
  } catch (error) {
    showError(app, error);
  }
}

async function keep(app: App, call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    await decisionsChanged(app, queryKeys.ownWords);
    return true;
  } catch (error) {
    showError(app, error);
    return false;
  }
}

/** Most bytes of a file of words; each is at most as many characters of the text that is sent. */
const FILE_BYTES_MAX = 8_000_000;

async function readWords({ i18n }: App, file: File): Promise<string> {
  const { name } = file;
  if (file.size > FILE_BYTES_MAX) throw new Error(i18n.t("proofread.words.tooLarge", { name }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Said below, as for what decodes but is no text.
  }
  throw new Error(i18n.t("proofread.words.notText", { name }));
}
