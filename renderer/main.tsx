import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { AccessPage } from "./client/AccessPage.tsx";
import { connect } from "./client/connection.ts";
import { openSession } from "./client/session.ts";
import { Start } from "./Start.tsx";
import { createI18n } from "./i18n/create-i18n.ts";
import "./theme/index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");
const page = createRoot(root);

// A fresh address pasted over this one changes the fragment alone, which loads nothing by itself.
window.addEventListener("hashchange", () => {
  if (location.hash.startsWith("#t=")) location.reload();
});

const isPseudo = new URLSearchParams(location.search).get("locale") === "pseudo";
const words = createI18n(isPseudo ? "pseudo" : "en");
const session = await openSession(location, history, sessionStorage);

page.render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      {session.status === "open" ? (
        <Start connection={connect(session.key, location.origin)} i18n={words} />
      ) : (
        <AccessPage reason={session.status} />
      )}
    </I18nextProvider>
  </StrictMode>,
);
