import "i18next";
import type app from "./en/app.json";
import type bundle from "./en/bundle.json";
import type desktop from "./en/desktop.json";
import type editor from "./en/editor.json";
import type importing from "./en/import.json";
import type insights from "./en/insights.json";
import type labels from "./en/labels.json";
import type lexicon from "./en/lexicon.json";
import type marks from "./en/marks.json";
import type models from "./en/models.json";
import type proofread from "./en/proofread.json";
import type replay from "./en/replay.json";
import type rewrite from "./en/rewrite.json";
import type summarize from "./en/summarize.json";
import type updates from "./en/updates.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: {
      translation: typeof app & {
        bundle: typeof bundle;
        desktop: typeof desktop;
        editor: typeof editor;
        import: typeof importing;
        insights: typeof insights;
        labels: typeof labels;
        lexicon: typeof lexicon;
        marks: typeof marks;
        models: typeof models;
        proofread: typeof proofread;
        replay: typeof replay;
        rewrite: typeof rewrite;
        summarize: typeof summarize;
        updates: typeof updates;
      };
    };
  }
}
