import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sense, Synonym, WordEntry } from "#shared/lexicon.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import type { LexiconCard } from "./lexicon-state.ts";
import { replacedWord } from "./replace-word.ts";

const SHOWN_FIRST = 3;
const KEPT_MS = 60_000;

/** What a word means, with synonyms that take its place. */
export function WordCard({
  card: { note, word },
  onClose,
}: {
  card: Extract<LexiconCard, { kind: "word" }>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { client, sessions, toasts } = useApp();
  const [isAll, setAll] = useState(false);
  const { data, error } = useQuery<WordEntry>({
    queryKey: ["define", word.word, word.sentence, word.at],
    queryFn: ({ signal }) => client.lexicon.define(word, { signal }),
    gcTime: KEPT_MS,
  });
  const senses = isAll ? (data?.senses ?? []) : (data?.senses.slice(0, SHOWN_FIRST) ?? []);
  const session = sessions.find(note);

  function replace(synonym: Synonym): void {
    const change =
      session?.editor.readOnly === false ? replacedWord(session.editor.doc.toString(), word, synonym) : null;
    if (change === null) toasts.getState().show(t("lexicon.gone"));
    else session?.edit(change);
    onClose();
  }

  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 py-2.5" aria-live="polite">
        {error ? (
          <p className="text-warn">{t("lexicon.failed", { reason: error.message })}</p>
        ) : data === undefined ? (
          <p className="text-muted">{t("lexicon.reading")}</p>
        ) : data.senses.length === 0 ? (
          <p className="text-muted">{t("lexicon.none", { word: data.word })}</p>
        ) : (
          <ol className="flex flex-col gap-3">
            {senses.map((sense) => (
              <SenseItem
                key={`${sense.lemma} ${sense.part} ${sense.definition}`}
                sense={sense}
                isFixed={session?.editor.readOnly !== false}
                onReplace={replace}
              />
            ))}
          </ol>
        )}
        {data !== undefined && !isAll && data.senses.length > SHOWN_FIRST && (
          <Button tone="quiet" className="-ml-2.5 mt-2" onClick={() => setAll(true)}>
            {t("lexicon.all", { count: data.senses.length })}
          </Button>
        )}
      </div>
      {data !== undefined && (
        <footer className="border-line border-t px-3 py-1.5 text-faint text-small">
          {t("lexicon.english", { source: data.source })}
        </footer>
      )}
    </>
  );
}

function SenseItem({
  sense,
  isFixed,
  onReplace,
}: {
  sense: Sense;
  isFixed: boolean;
  onReplace: (synonym: Synonym) => void;
}) {
  const { t } = useTranslation();
  const { lemma, part, definition, example } = sense;
  return (
    <li>
      <p>
        <b className="font-semibold">{lemma}</b>{" "}
        <span className="text-muted text-small">{t(`lexicon.part.${part}`)}</span>
      </p>
      <p className="mt-0.5">{definition}</p>
      {example !== null && <p className="mt-0.5 text-muted italic">“{example}”</p>}
      {(["synonyms", "similar"] as const).map((kind) => {
        const words = sense[kind];
        if (words.length === 0) return null;
        return (
          <div
            key={kind}
            role="group"
            aria-label={t(`lexicon.${kind}`)}
            className="mt-1.5 flex flex-wrap gap-1"
          >
            <span className="mr-1 self-center text-faint text-small">{t(`lexicon.${kind}`)}</span>
            {words.map((synonym) => (
              <button
                key={synonym.text}
                type="button"
                disabled={isFixed}
                onClick={() => onReplace(synonym)}
                className="rounded-1 border border-line bg-surface px-1.5 py-0.5 text-small hover:bg-hover disabled:opacity-60"
              >
                {synonym.text}
              </button>
            ))}
          </div>
        );
      })}
    </li>
  );
}
