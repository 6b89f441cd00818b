import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "./shared-app.ts";
import { answerDialog, callHost, clickMenu, editor, lines, noted, rows, shownTitle } from "./native-menus.ts";
import { pdfText } from "./pdf-text.ts";

test("a note and a summary are saved as Markdown where the person says", async ({ app, desktop, folder }) => {
  await clickMenu(desktop, "new-note");
  await expect(editor(app)).toBeFocused();
  await app.keyboard.insertText("# Boiler: call / Tuesday\nMs Okafor called about the boiler.");
  const path = join(folder, "saved.md");
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: path });
  await expect(app.getByText("Saved", { exact: true })).toBeVisible();
  await clickMenu(desktop, "save-note-as");
  await expect(app.getByText("Saved “saved.md”")).toBeVisible();
  expect(readFileSync(path, "utf8")).toBe("# Boiler: call / Tuesday\nMs Okafor called about the boiler.");
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect((await noted(desktop, "dialogs")).at(-1)).toMatchObject({
    options: { defaultPath: expect.stringMatching(/[/\\]Boiler- call - Tuesday\.md$/) },
  });
  await app.getByRole("button", { name: "Show in folder" }).click();
  await expect.poll(() => noted(desktop, "revealedPaths")).toEqual([path]);

  await expect(lines(app).first()).toBeVisible();
  const summary = join(folder, "summary.md");
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: summary });
  await clickMenu(desktop, "save-summary-as");
  await expect(app.getByText("Saved “summary.md”")).toBeVisible();
  expect(readFileSync(summary, "utf8")).toMatch(/^# Summary of Boiler: call \/ Tuesday\n\n[^\n]*Okafor/);

  const turnedBack = join(folder, "turned-back.md");
  await answerDialog(desktop, "showSaveDialog", { canceled: true, filePath: turnedBack });
  await clickMenu(desktop, "save-note-as");
  const nowhere = join(folder, "gone", "note.md");
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: nowhere });
  await clickMenu(desktop, "save-note-as");
  await expect(app.getByText("“note.md” could not be saved: the folder is not there.")).toBeVisible();
  expect(existsSync(turnedBack)).toBe(false);
  // A page that is no longer its own master asks for other files.
  for (const other of [
    join(desktop.folder, "library.sqlite"),
    "/etc/passwd",
    "",
    `${path}/../../${basename(desktop.folder)}/library.sqlite`,
  ]) {
    expect(await callHost(app, "/desktop/reveal", { path: other })).toMatchObject({
      s: 403,
      b: { json: { code: "forbidden" } },
    });
  }
  expect(await noted(desktop, "revealedPaths")).toEqual([path]);
  await clickMenu(desktop, "show-data-folder");
  await expect.poll(() => noted(desktop, "openedPaths")).toEqual([desktop.folder]);
});

test("a note and a summary become a PDF with their text, and go to a printer", async ({
  app,
  desktop,
  folder,
}) => {
  await rows(app).first().click();
  const title = await shownTitle(app);
  await expect(lines(app).first()).toBeVisible();
  const path = join(folder, "note.pdf");
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: path });
  await clickMenu(desktop, "note-to-pdf");
  await expect(app.getByText("Saved “note.pdf”")).toBeVisible();
  const file = readFileSync(path);
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.toString("latin1")).toContain(`/Title (${title})`);
  const text = pdfText(file);
  expect(text).toContain(title);
  // Of the window around the note there is nothing on the paper.
  expect(text).not.toContain("Key points");
  expect(text).not.toContain("All notes");
  await expect(app.locator(".nb-print")).toHaveCount(0);
  await expect(app).toHaveTitle("Nano Banana");

  const summary = join(folder, "summary.pdf");
  const line = (await lines(app).first().innerText()).replace(/^\d+\s+/, "");
  await answerDialog(desktop, "showSaveDialog", { canceled: false, filePath: summary });
  await clickMenu(desktop, "summary-to-pdf");
  await expect(app.getByText("Saved “summary.pdf”")).toBeVisible();
  const summaryText = pdfText(readFileSync(summary)).replaceAll(/\s/g, "");
  expect(summaryText).toContain(`Summary of ${title}`.replaceAll(/\s/g, ""));
  expect(summaryText).toContain(line.replaceAll(/\s/g, ""));

  await answerDialog(desktop, "showSaveDialog", { canceled: true, filePath: join(folder, "no.pdf") });
  await clickMenu(desktop, "note-to-pdf");
  await clickMenu(desktop, "print-note");
  await expect.poll(() => noted(desktop, "printJobs")).toHaveLength(1);
  expect(existsSync(join(folder, "no.pdf"))).toBe(false);

  const fail = (reason: string) =>
    desktop.electron.evaluate(
      (_, reason) =>
        (globalThis as unknown as { standin: { failNextPrint(reason: string): void } }).standin.failNextPrint(
          reason,
        ),
      reason,
    );
  // Messages go by themselves, so whether one came is written down.
  await app.evaluate(() => {
    const watch = new MutationObserver(() => {
      if (document.body.innerText.includes("Print job canceled")) document.body.dataset.said = "canceled";
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await fail("Print job canceled");
  await clickMenu(desktop, "print-summary");
  // One printed after it says that the one before has ended.
  await clickMenu(desktop, "print-note");
  await expect.poll(() => noted(desktop, "printJobs")).toHaveLength(2);
  await fail("Invalid printer settings");
  await clickMenu(desktop, "print-summary");
  await expect(app.getByText("This could not be printed: Invalid printer settings.")).toBeVisible();
  await expect(app.locator("body")).not.toHaveAttribute("data-said");
});
