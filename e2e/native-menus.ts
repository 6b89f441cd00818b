import { expect, type Page } from "@playwright/test";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { HostBridge } from "#shared/host-bridge.ts";
import type { StandinHooks } from "./standin/hooks.ts";

interface Hooked {
  standin: StandinHooks;
}

export interface MenuLine {
  id: string;
  label: string;
  accelerator: string | null;
  isEnabled: boolean;
  isChecked: boolean;
  isRegistered: boolean;
}

/** The lines of one menu of the application, by its label. */
export function menuLines({ electron }: DesktopHost, menu: string): Promise<MenuLine[]> {
  return electron.evaluate(({ Menu }, name) => {
    const found = Menu.getApplicationMenu()?.items.find(({ label }) => label === name);
    return (found?.submenu?.items ?? []).map((item) => ({
      id: item.id || (item.role ?? ""),
      label: item.label,
      accelerator: item.accelerator === undefined ? null : String(item.accelerator),
      isEnabled: item.enabled,
      isChecked: item.checked,
      isRegistered: item.registerAccelerator,
    }));
  }, menu);
}

/** Chooses a command of the application menu, as a click does, once it can be chosen. */
export async function clickMenu({ electron }: DesktopHost, id: string): Promise<void> {
  const click = () =>
    electron.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (item?.enabled) item.click();
      return item?.enabled === true;
    }, id);
  await expect.poll(click, `the menu has ${id}`).toBe(true);
}

/** The labels of the context menu that `open` brings up, without the lines between its parts. */
export async function popupOf(host: DesktopHost, open: () => Promise<void>): Promise<string[]> {
  await host.electron.evaluate(() => (globalThis as unknown as Hooked).standin.popups.at(-1)?.closePopup());
  const count = () => host.electron.evaluate(() => (globalThis as unknown as Hooked).standin.popups.length);
  await open();
  await expect.poll(count, "a context menu opens").toBe(1);
  return host.electron.evaluate(
    () =>
      (globalThis as unknown as Hooked).standin.popups
        .at(-1)
        ?.items.filter(({ type, visible }) => type !== "separator" && visible)
        .map(({ label, enabled }) => (enabled ? label : `(${label})`)) ?? [],
  );
}

/** Chooses a line of the context menu that is open, which closes it. */
export async function choosePopup({ electron }: DesktopHost, label: string): Promise<void> {
  await electron.evaluate(
    (_, label) => (globalThis as unknown as Hooked).standin.clickMenuItem(label),
    label,
  );
}

/** Answers the next dialog of this name. */
export async function answerDialog({ electron }: DesktopHost, name: string, answer: object): Promise<void> {
  await electron.evaluate(
    (_, [name, answer]) => (globalThis as unknown as Hooked).standin.answerDialog(name, answer),
    [name, answer] as const,
  );
}

/** What the stand-in has noted of what the app did to the system. */
export function noted<Name extends "revealedPaths" | "openedPaths" | "dialogs" | "printJobs">(
  { electron }: DesktopHost,
  name: Name,
): Promise<StandinHooks[Name]> {
  return electron.evaluate((_, name) => (globalThis as unknown as Hooked).standin[name as Name], name);
}

/** What the host answers to a call that the page's own code does not make. */
export function callHost(page: Page, call: string, input: object): Promise<unknown> {
  return page.evaluate(
    ([call, input]) => {
      const { port } = (window as unknown as { host: HostBridge<File> }).host;
      const id = `test-${crypto.randomUUID()}`;
      return new Promise((resolve) => {
        port.onMessage((message) => {
          if (typeof message !== "string") return;
          const { i, p } = JSON.parse(message) as { i: string; p: unknown };
          if (i === id) resolve(p);
        });
        port.postMessage(JSON.stringify({ i: id, p: { u: call, b: { json: input } } }));
      });
    },
    [call, input] as const,
  );
}

export const rows = (page: Page) => page.getByRole("listbox", { name: "Notes" }).getByRole("option");
export const editor = (page: Page) => page.getByRole("textbox", { name: "Note text" });
export const lines = (page: Page) =>
  page.getByRole("list", { name: "Lines and their sources" }).getByRole("button");

/** The title of the note that was chosen, once it is shown: right after a click the one before still is. */
export async function shownTitle(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { level: 1 });
  const chosen = rows(page).and(page.locator('[aria-selected="true"]'));
  const isShown = async () => (await chosen.innerText()).includes(await heading.innerText());
  await expect.poll(isShown, "the chosen note is shown").toBe(true);
  return heading.innerText();
}
