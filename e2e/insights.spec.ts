import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { answerDialog, noted } from "./native-menus.ts";
import { expect, test } from "./shared-app.ts";

const NOTE = `# Boiler

Dan: The old boiler cannot be repaired.
Ana: Who pays for the new one?
Dan: The landlord pays for it.
Ana: We decided to order it on 12 March 2026.
Dan: I will call the plumber by Friday.
`;

const panel = (page: Page) => page.getByRole("complementary", { name: "Summarize" });
const view = (page: Page, name: string) => panel(page).getByRole("tab", { name });

/** A view stands as a tab where there is room, else under "More". */
async function show(page: Page, name: string): Promise<void> {
  if (await view(page, name).isVisible()) return view(page, name).click();
  await panel(page).getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name }).click();
  await expect(view(page, name)).toHaveAttribute("aria-selected", "true");
}

async function writeNote(page: Page, text = NOTE): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(page.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await page.keyboard.insertText(text);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

test("the panel shows the tasks of a note; one leads to its place and Esc comes back @page", async ({
  app,
}) => {
  await writeNote(app);
  await view(app, "Tasks").click();
  const task = panel(app).getByRole("button", { name: /call the plumber/ });
  await expect(task).toContainText("Dan");
  await task.click();
  await expect.poll(() => app.evaluate(() => getSelection()?.toString())).toContain("call the plumber");
  await app.keyboard.press("Escape");
  await expect(task).toBeFocused();
});

test("what is asked, settled and dated stands under its own name, and the view is remembered @page", async ({
  app,
}) => {
  await writeNote(app);
  await view(app, "Questions").click();
  await expect(panel(app).getByRole("button", { name: "Who pays for the new one?" })).toBeVisible();
  await expect(panel(app).getByText("The landlord pays for it.")).toBeVisible();
  await show(app, "Decisions");
  await expect(panel(app).getByRole("button", { name: /order it/ })).toBeVisible();
  await show(app, "Timeline");
  await expect(panel(app).getByRole("button", { name: /12 Mar 2026/ })).toBeVisible();
  await app.reload();
  await expect(view(app, "Timeline")).toHaveAttribute("aria-selected", "true");
});

test("an edit brings the view up to date, and a note without any says so @page", async ({ app, host }) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  await app.keyboard.insertText("The sky was blue.");
  await view(app, "Tasks").click();
  await expect(panel(app).getByRole("listitem")).toHaveCount(0);
  await expect(panel(app).locator("p:not([role])").first()).toBeVisible();
  await app.getByRole("textbox", { name: "Note text" }).click();
  await app.keyboard.press("Control+End");
  await app.keyboard.insertText("\n\n- [ ] Paint the fence\n- [x] Buy paint");
  await expect(panel(app).getByRole("button", { name: "Paint the fence" })).toBeVisible();
  await panel(app).getByRole("button", { name: "Copy" }).click();
  await expect.poll(() => host.readClipboard()).toBe("- [ ] Paint the fence\n- [x] Buy paint");
});

test("a box of the note is ticked in its text, another task is kept as done, and both can be undone @page", async ({
  app,
}) => {
  await writeNote(app, "# Hall\n\nDan will call the plumber by Friday.\n\n- [ ] Paint the fence\n");
  await view(app, "Tasks").click();
  const box = (name: RegExp) => panel(app).getByRole("checkbox", { name });
  await box(/Paint the fence/).click();
  const ticked = app
    .getByRole("textbox", { name: "Note text" })
    .getByRole("checkbox", { name: /Paint the fence/ });
  await expect(ticked).toBeChecked();
  await app.getByRole("textbox", { name: "Note text" }).press("Control+z");
  await expect(ticked).not.toBeChecked();
  await box(/call the plumber/).click();
  await expect(panel(app).getByRole("region", { name: "Done" }).getByRole("checkbox")).toBeChecked();
  await app.reload();
  await expect(box(/call the plumber/)).toBeChecked();
  await box(/call the plumber/).press("Space");
  await expect(panel(app).getByRole("region", { name: "Done" })).toHaveCount(0);
});

test("tasks are given as a calendar file, suggested once, and the suggestion stays away @page", async ({
  app,
  host,
  folder,
}) => {
  await writeNote(app);
  await view(app, "Summary").click();
  const suggestion = panel(app).getByRole("complementary", { name: "Suggestion" });
  await expect(suggestion).toContainText("1 open task");
  await suggestion.getByRole("button", { name: "Show" }).click();
  const calendar = () => panel(app).getByRole("button", { name: "Calendar file" }).click();
  const { name, text } = await savedFile(host, app, join(folder, "saved.ics"), calendar);
  expect(name).toBe("Tasks of Boiler.ics");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("call the plumber");
  await view(app, "Summary").click();
  await suggestion.getByRole("button", { name: "Do not suggest this here again" }).click();
  await expect(suggestion).not.toContainText("open task");
});

/** A file that the page gives: a download of the browser, or what the system's dialog is asked to name. */
async function savedFile(
  host: Host,
  page: Page,
  path: string,
  save: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  if (host.kind === "web") {
    const [download] = await Promise.all([page.waitForEvent("download"), save()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }
  const desktop = host as DesktopHost; // its kind says so
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: path });
  await save();
  await expect.poll(() => existsSync(path)).toBe(true);
  const options = (await noted(desktop, "dialogs")).at(-1)?.options;
  const { defaultPath } = options as { defaultPath: string }; // those of a save dialog name a file
  return { name: basename(defaultPath), text: readFileSync(path, "utf8") };
}
