import { type FormEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { askForFiles } from "../import/ask-for-files.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { RemoveButton } from "../ui/RemoveButton.tsx";
import { RowList } from "../ui/RowList.tsx";
import { DecisionPage } from "./DecisionPage.tsx";
import { FindField } from "./FindField.tsx";
import { addWord, exportWords, importWords, removeWord, useOwnWords, type WordImport } from "./own-words.ts";

const NO_WORDS: readonly string[] = [];

/** The own dictionary: one field finds a word and adds it, Delete and a button take one out. */
export function WordsView({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  const { data, error, refetch } = useOwnWords();
  const words = data ?? NO_WORDS;
  const [typed, setTyped] = useState("");
  const [imported, setImported] = useState<WordImport | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const word = typed.trim();
  const sought = useDeferredValue(word.toLowerCase());
  const shown = useMemo(() => words.filter((one) => one.toLowerCase().includes(sought)), [words, sought]);
  const isNew = word !== "" && !words.includes(word);
  useEffect(() => field.current?.focus(), []);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isNew && (await addWord(app, word))) setTyped("");
    field.current?.focus();
  }

  async function remove(one: string): Promise<void> {
    if (shown.length === 1) field.current?.focus();
    await removeWord(app, one);
  }

  async function importFile(): Promise<void> {
    const [file] = await askForFiles({ kind: "text-file" });
    if (file) setImported(await importWords(app, file));
  }

  return (
    <DecisionPage
      error={error}
      onRetry={() => void refetch()}
      onBack={onBack}
      top={
        <form onSubmit={(event) => void add(event)} className="flex flex-none flex-wrap gap-2 px-5 pb-3">
          <FindField label={t("proofread.words.field")} value={typed} onChange={setTyped} field={field} />
          <Button type="submit" tone="main" className="h-7.5!" disabled={!isNew}>
            {t("proofread.words.add")}
          </Button>
        </form>
      }
      actions={
        <>
          <Button onClick={() => void importFile()}>{t("proofread.words.import")}</Button>
          <Button disabled={words.length === 0} onClick={() => void exportWords(app)}>
            {t("proofread.words.export")}
          </Button>
        </>
      }
    >
      <div role="status" className="flex-none text-muted [overflow-wrap:anywhere]">
        {imported && <ImportOutcome outcome={imported} />}
        {data && shown.length === 0 && (
          <p className="px-5 py-4" data-user-text="">
            {words.length === 0 && word === ""
              ? t("proofread.words.empty")
              : t("proofread.words.none", { word })}
          </p>
        )}
      </div>
      <RowList label={t("proofread.words.list")} items={shown} keyOf={(one) => one} rowRem={2}>
        {(one, button) => (
          <>
            <span data-user-text="" className="min-w-0 flex-1 truncate">
              {one}
            </span>
            <RemoveButton
              label={t("proofread.words.remove", { word: one })}
              onRemove={() => void remove(one)}
              button={button}
            />
          </>
        )}
      </RowList>
    </DecisionPage>
  );
}

function ImportOutcome({ outcome: { added, known, refused } }: { outcome: WordImport }) {
  const { t } = useTranslation();
  const parts = [
    t("proofread.words.added", { count: added, shown: formatCount(added) }),
    known > 0 && t("proofread.words.known", { count: known, shown: formatCount(known) }),
    refused.length > 0 &&
      t("proofread.words.refused", { lines: refused.map((line) => `“${line}”`).join(", ") }),
  ];
  return (
    <p className="max-h-28 overflow-y-auto border-line border-b px-5 py-2 text-small">
      {parts.filter(Boolean).join(" · ")}
    </p>
  );
}
