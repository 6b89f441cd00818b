import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExampleSet } from "#shared/examples.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { exampleText, TEXT_MAX } from "./example-text.ts";
import { addExample, useExamples } from "./examples.ts";

const SETS = ["category", "sentiment", "spam", "abuse"] as const satisfies readonly ExampleSet[];

/** Gives the selected words, or the open note, as an example of a label of the person's own. */
export function ExampleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  // What is selected when the dialog opens stays the example.
  const [{ text, isCut }] = useState(() => exampleText(app));
  const [set, setSet] = useState<ExampleSet>("category");
  const [label, setLabel] = useState("");
  const { data = [] } = useExamples();
  const fields = useId();
  const known = [...new Set(data.filter((one) => one.set === set).map((one) => one.label))];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await addExample(app, { set, label, text })) onClose();
  }

  return (
    <Dialog
      label={t("labels.add.title")}
      onClose={onClose}
      className="flex w-[min(30rem,calc(100vw-2rem))] flex-col"
    >
      <DialogHeader title={t("labels.add.title")} onClose={onClose} />
      <form onSubmit={(event) => void submit(event)} className="min-h-0 overflow-y-auto px-5 pb-5">
        <Segmented
          label={t("labels.add.set")}
          value={set}
          options={SETS.map((value) => ({ value, label: t(`labels.sets.${value}`) }))}
          onChange={setSet}
        />
        <p className="mt-1.5 text-muted text-small">{t(`labels.about.${set}`)}</p>
        <label htmlFor={`${fields}-label`} className="mt-4 mb-1 block font-medium">
          {t("labels.add.label")}
        </label>
        <input
          id={`${fields}-label`}
          data-autofocus=""
          type="text"
          list={`${fields}-known`}
          value={label}
          maxLength={60}
          placeholder={t("labels.add.labelHint")}
          autoComplete="off"
          onChange={(event) => setLabel(event.target.value)}
          className="h-7.5 w-full min-w-0 rounded-1 border border-line bg-surface px-2.5 text-text placeholder:text-faint"
        />
        <datalist id={`${fields}-known`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <h3 className="mt-4 mb-1 font-medium">{t("labels.add.text")}</h3>
        <blockquote
          tabIndex={0}
          data-user-text=""
          className="max-h-40 overflow-y-auto whitespace-pre-wrap rounded-1 border border-line bg-surface px-2.5 py-1.5 text-muted [overflow-wrap:anywhere]"
        >
          {text}
        </blockquote>
        {isCut && (
          <p className="mt-1.5 text-muted text-small">
            {t("labels.add.cut", { shown: formatCount(TEXT_MAX) })}
          </p>
        )}
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button type="submit" tone="main" disabled={label.trim() === ""}>
            {t("labels.add.button")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
