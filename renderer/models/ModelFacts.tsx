import { useTranslation } from "react-i18next";
import type { Model } from "#shared/models.ts";
import { formatCount } from "../i18n/format.ts";
import { formatBytes } from "./format-model.ts";

/** What a model's file says about itself. */
export function ModelFacts({ model }: { model: Model }) {
  const { t } = useTranslation();
  const { details, path } = model;
  const { architecture, sizeLabel, parameters, size, quantization, context, layers, tokenizer } = details;
  const facts: [label: string, value: string | null][] = [
    [t("models.fact.architecture"), architecture],
    [t("models.fact.parameters"), parameters > 0 ? formatCount(parameters) : sizeLabel],
    [t("models.fact.quantization"), quantization],
    [t("models.fact.size"), formatBytes(t, size)],
    [t("models.fact.context"), context === null ? null : t("models.tokens", { shown: formatCount(context) })],
    [t("models.fact.layers"), layers === null ? null : formatCount(layers)],
    [t("models.fact.template"), t(details.hasTemplate ? "models.yes" : "models.no")],
    [t("models.fact.tokenizer"), [tokenizer.model, tokenizer.pre].filter((part) => part !== null).join(", ")],
    [t("models.fact.path"), path],
  ];
  return (
    <section aria-label={t("models.facts")}>
      <h3 className="mb-1 font-semibold">{t("models.facts")}</h3>
      <dl className="text-muted">
        {facts.map(
          ([label, value]) =>
            value !== null &&
            value !== "" && (
              <div key={label} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-3 py-1">
                <dt>{label}</dt>
                <dd data-user-text="" className="select-text text-text [overflow-wrap:anywhere]">
                  {value}
                </dd>
              </div>
            ),
        )}
      </dl>
      {details.tensors.length > 0 && (
        <table className="mt-3 w-full max-w-80 text-left tabular-nums">
          <caption className="pb-1 text-left font-semibold">{t("models.tensors")}</caption>
          <thead className="text-muted text-small">
            <tr>
              <th className="py-1 font-medium">{t("models.tensorType")}</th>
              <th className="py-1 text-right font-medium">{t("models.tensorCount")}</th>
              <th className="py-1 text-right font-medium">{t("models.tensorBytes")}</th>
            </tr>
          </thead>
          <tbody data-user-text="">
            {details.tensors.map(({ type, count, bytes }) => (
              <tr key={type} className="border-line border-t">
                <td className="py-1">{type}</td>
                <td className="py-1 text-right">{formatCount(count)}</td>
                <td className="py-1 text-right">{formatBytes(t, bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
