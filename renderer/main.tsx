import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { CapturePage } from "./capture/CapturePage.tsx";
import { AccessPage } from "./client/AccessPage.tsx";
import { connect } from "./client/connection.ts";
import { hostBridge } from "./client/host-bridge.ts";
import { connectPort } from "./client/port-connection.ts";
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

const query = new URLSearchParams(location.search);
const words = createI18n(query.get("locale") === "pseudo" ? "pseudo" : "en");
const access = await findAccess();

page.render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <View />
    </I18nextProvider>
  </StrictMode>,
);

/** The library, or in the desktop app's small window the field for a quick note. */
function View() {
  if (access.status !== "open") return <AccessPage reason={access.status} />;
  const { connection } = access;
  if (hostBridge() && query.get("view") === "capture") return <CapturePage client={connection.client} />;
  return <Start connection={connection} i18n={words} />;
}

/** A desktop window has its port; a tab needs the key of a session. */
async function findAccess() {
  const bridge = hostBridge();
  if (bridge) return { status: "open" as const, connection: connectPort(bridge.port) };
  const session = await openSession(location, history, sessionStorage);
  if (session.status !== "open") return session;
  return { status: "open" as const, connection: connect(session.key, location.origin) };
}
