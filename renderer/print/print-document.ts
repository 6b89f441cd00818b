import { flushSync } from "react-dom";
import { localeTags } from "../i18n/locale-tags.ts";
import type { App } from "../state/app-context.ts";
import type { NamedText } from "./open-text.ts";
import { showSaved } from "./save-text.ts";

/** Prints a text through the system's dialog. */
export function printDocument(app: App, printed: NamedText): Promise<void> {
  return whileShown(app, printed, async () => {
    if (app.host.host === "desktop") await app.client.desktop.print();
    else window.print();
  });
}

/** Saves a text as a PDF where the person says. */
export function documentToPdf(app: App, printed: NamedText): Promise<void> {
  return whileShown(app, printed, async () => {
    const saved = await app.client.desktop.savePdf({
      name: printed.title,
      title: app.i18n.t("save.title"),
      type: app.i18n.t("save.pdf"),
      paper: isLetterRegion() ? "Letter" : "A4",
    });
    showSaved(app, saved);
  });
}

/** The print view stands in the page while it is printed, and gives the paper its title. */
async function whileShown({ print }: App, printed: NamedText, task: () => Promise<void>): Promise<void> {
  const { title } = document;
  flushSync(() => print.setState({ document: printed }));
  document.title = printed.title;
  try {
    await document.fonts.ready;
    await task();
  } finally {
    document.title = title;
    print.setState({ document: null });
  }
}

/** The regions whose paper is Letter, after the territories of CLDR. */
const LETTER = new Set(["US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE"]);

function isLetterRegion(): boolean {
  const [locale] = localeTags(navigator.languages);
  return locale !== undefined && LETTER.has(new Intl.Locale(locale).region ?? "");
}
