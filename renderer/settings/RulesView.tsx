import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProofreadRule } from "#shared/proofreading-calls.ts";
import { useApp } from "../state/app-context.ts";
import { RowList } from "../ui/RowList.tsx";
import { Switch } from "../ui/Switch.tsx";
import { DecisionPage } from "./DecisionPage.tsx";
import { FindField } from "./FindField.tsx";
import { setRule, useRules } from "./proofread-rules.ts";

/** The rules that are off, then the app's own, each with a switch. */
export function RulesView({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useRules();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <DecisionPage
      error={error}
      onRetry={() => void refetch()}
      onBack={onBack}
      top={
        <div className="flex flex-none px-5 pb-3">
          <FindField label={t("proofread.rules.find")} value={typed} onChange={setTyped} field={field} />
        </div>
      }
      actions={<p className="text-muted text-small">{t("proofread.rules.harper")}</p>}
    >
      {data && <RuleRows read={data} sought={typed} />}
    </DecisionPage>
  );
}

/** Begins with the rules that were off when the list was opened; one that is switched stays where it stands. */
function RuleRows({ read, sought }: { read: readonly ProofreadRule[]; sought: string }) {
  const { t } = useTranslation();
  const app = useApp();
  const [rules, setRules] = useState(() => [
    ...read.filter(({ isOn }) => !isOn),
    ...read.filter(({ isOn }) => isOn),
  ]);
  const words = useDeferredValue(sought).toLowerCase().split(/\s+/);
  const kindOf = ({ type, source }: ProofreadRule): string =>
    type === null ? t(`proofread.source.${source}`) : t(`proofread.type.${type}`);
  const shown = rules.filter((rule) => {
    const text = `${rule.title} ${kindOf(rule)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });

  function put(rule: string, isOn: boolean): void {
    setRules((held) => held.map((one) => (one.rule === rule ? { ...one, isOn } : one)));
  }

  async function change(rule: string, isOn: boolean): Promise<void> {
    put(rule, isOn);
    if (!(await setRule(app, rule, isOn))) put(rule, !isOn);
  }

  return (
    <>
      <div role="status">
        {shown.length === 0 && (
          <p data-user-text="" className="px-5 py-4 text-muted [overflow-wrap:anywhere]">
            {t("proofread.rules.none", { text: sought.trim() })}
          </p>
        )}
      </div>
      <RowList label={t("proofread.rules.list")} items={shown} keyOf={({ rule }) => rule} rowRem={2.75}>
        {(rule, button) => (
          <>
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate">{rule.title}</span>
              <span className="text-muted text-small">{kindOf(rule)}</span>
            </span>
            <Switch
              {...button}
              label={rule.title}
              isOn={rule.isOn}
              onChange={(isOn) => void change(rule.rule, isOn)}
            />
          </>
        )}
      </RowList>
    </>
  );
}
