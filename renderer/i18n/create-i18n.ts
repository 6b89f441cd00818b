import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import app from "./en/app.json" with { type: "json" };
import bundle from "./en/bundle.json" with { type: "json" };
import desktop from "./en/desktop.json" with { type: "json" };
import editor from "./en/editor.json" with { type: "json" };
import importing from "./en/import.json" with { type: "json" };
import insights from "./en/insights.json" with { type: "json" };
import labels from "./en/labels.json" with { type: "json" };
import lexicon from "./en/lexicon.json" with { type: "json" };
import marks from "./en/marks.json" with { type: "json" };
import models from "./en/models.json" with { type: "json" };
import proofread from "./en/proofread.json" with { type: "json" };
import replay from "./en/replay.json" with { type: "json" };
import rewrite from "./en/rewrite.json" with { type: "json" };
import summarize from "./en/summarize.json" with { type: "json" };
import updates from "./en/updates.json" with { type: "json" };
import { toPseudo } from "./pseudo.ts";

const en = {
  ...app,
  bundle,
  desktop,
  editor,
  import: importing,
  insights,
  labels,
  lexicon,
  marks,
  models,
  proofread,
  replay,
  rewrite,
  summarize,
  updates,
};

/** The words of the page. `pseudo` is English with accents and a third more length, made at run time. */
export function createI18n(locale: "en" | "pseudo"): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: "en",
    resources: { en: { translation: locale === "pseudo" ? toPseudo(en) : en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
}
