import { Info } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { RewriteChange, RewriteUnit } from "#shared/rewrite.ts";
import { replayRecord } from "../commands/dialogs.ts";
import { runCommand } from "../commands/run-command.ts";
import { formatCount } from "../i18n/format.ts";
import { saveText } from "../print/save-text.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { Button } from "../ui/Button.tsx";
import { wordingsOf } from "./choices.ts";
import type { RewriteResult } from "./rewrite-work.ts";

/** What was checked, how length and reading level change, and which rule made what. */
export function RewriteFooter({ result }: { result: RewriteResult }) {
  const { t } = useTranslation();
  const app = useApp();
  const { rewrite, input, noteId } = result;
  const { before, after } = rewrite.measured;
  const [wordsBefore, wordsAfter] = [formatCount(before.words), formatCount(after.words)];
  const changes = rewrite.units.flatMap((unit) =>
    (wordingsOf(unit)[0]?.changes ?? []).map((change) => ({ ...change, words: wordsOf(unit, change) })),
  );

  async function saveRecord(): Promise<void> {
    try {
      const { range, options } = input;
      const source = { kind: "note" as const, id: noteId };
      const record = await app.client.rewriting.record({ source, ...options, ...(range && { range }) });
      const name = t("replay.fileName", { name: rewrite.document.name });
      await saveText(app, name, `${JSON.stringify(record, null, 2)}\n`, "json");
    } catch (error) {
      showError(app, error);
    }
  }

  return (
    <div className="flex gap-2 px-0.5 pt-3 text-muted text-small">
      <Info className="mt-px size-3.5 flex-none" aria-hidden />
      <div className="min-w-0 flex-1">
        <p>
          {t("rewrite.checked")}{" "}
          {before.grade === null || after.grade === null
            ? t("rewrite.words", { before: wordsBefore, after: wordsAfter })
            : t("rewrite.grade", { before: before.grade, after: after.grade, wordsBefore, wordsAfter })}
        </p>
        <details className="mt-1">
          <summary className="w-fit text-text underline decoration-line-strong underline-offset-2">
            {t("rewrite.how")}
          </summary>
          <ul aria-label={t("rewrite.rules")} data-user-text="" className="mt-1.5 flex flex-col gap-1">
            {changes.map(({ start, rule, explanation, words, replacement }) => (
              <li key={`${start} ${rule}`} className="[overflow-wrap:anywhere]">
                <span className="text-text">
                  {words === "" ? t("rewrite.change.nothing") : `“${words}”`}
                  {" → "}
                  {replacement.trim() === ""
                    ? t("rewrite.change.nothing")
                    : `“${shortened(replacement.trim())}”`}
                </span>
                {` · ${explanation} (${rule})`}
              </li>
            ))}
          </ul>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <Button onClick={() => void saveRecord()}>{t("rewrite.record")}</Button>
            <Button onClick={() => void runCommand(app, replayRecord)}>{t("command.replayRecord")}</Button>
          </div>
        </details>
      </div>
    </div>
  );
}

/** Most characters of words that a change is told by. */
const WORDS_MAX = 80;

function wordsOf({ source }: RewriteUnit, { start, end }: RewriteChange): string {
  return shortened(source.quote.slice(start - source.start, end - source.start).trim());
}

function shortened(words: string): string {
  return words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX - 1)}…` : words;
}
