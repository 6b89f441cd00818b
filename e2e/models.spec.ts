import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import { addModel, dropFiles, enginePid, writeModel } from "./model-files.ts";
import { answerDialog } from "./native-menus.ts";

const list = (page: Page) => page.getByRole("list", { name: "Models" });
const details = (page: Page, name: string) => page.getByRole("article", { name });
const prompt = (page: Page) => page.getByRole("textbox", { name: "Try it" });
const answer = (page: Page) => page.getByRole("group", { name: "Answer" });

/** The line under a whole answer that says who wrote it. */
const written = (page: Page) => page.getByText(/^Nano Banana .* · .*\.gguf$/);

/** Writes a prompt and waits for the whole answer. */
async function ask(page: Page, words: string): Promise<void> {
  await prompt(page).fill(words);
  await page.keyboard.press("Control+Enter");
  await expect(written(page)).toBeVisible();
}

test("a model is added, says what it is, and answers as one looks on", { tag: "@page" }, async ({
  app,
  host,
  folder,
}) => {
  const path = await writeModel(folder, "tiny.gguf");
  await app.getByRole("button", { name: "Models" }).click();
  await expect(app.getByText("Add a model file to try it here")).toBeVisible();
  await addModel(host, app, path);
  await expect(list(app).getByRole("button", { name: /^tiny/ })).toContainText("Fits this machine");
  const shown = details(app, "tiny");
  await expect(shown).toContainText(/It needs .+ of memory with 2,048 tokens; .+ of .+ is free now\./);
  await expect(shown.getByRole("definition").filter({ hasText: "llama" })).toBeVisible();
  await expect(shown.getByRole("table", { name: "Tensors by type" })).toContainText("Q8_0");
  await expect(shown).toContainText("No converted weights kept");

  await ask(app, "Name three fruits.");
  await expect(answer(app)).not.toBeEmpty();
  await expect(app.getByText(/^\d+ tokens? · .*read \d+ tokens in /)).toBeVisible();

  for (const colorScheme of ["light", "dark"] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: app }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }

  await shown.getByRole("button", { name: "Delete converted weights" }).click();
  await expect(shown).toContainText("No converted weights kept");
  await shown.getByRole("button", { name: "Remove from the list" }).click();
  await expect(list(app)).toBeHidden();
  await app.getByRole("button", { name: /^All notes/ }).click();
  await expect(app.getByRole("textbox", { name: "Note text" })).toBeVisible();
});

test("by keyboard alone: to the models, a prompt, an answer, and back to the note", { tag: "@page" }, async ({
  app,
  host,
  folder,
}) => {
  const notes = app.getByRole("listbox", { name: "Notes" });
  const second = notes.getByRole("option").nth(1);
  const note = (await second.getAttribute("id")) ?? "";
  await second.click();
  await expect(notes).toHaveAttribute("aria-activedescendant", note);
  await addModel(host, app, await writeModel(folder, "keys.gguf"));
  await expect(details(app, "keys")).toBeVisible();
  await app.keyboard.press("Control+k");
  await app.keyboard.type("show all notes");
  await app.keyboard.press("Enter");
  await expect(notes).toHaveAttribute("aria-activedescendant", note);
  await app.keyboard.press("Control+k");
  await app.keyboard.type("show models");
  await app.keyboard.press("Enter");
  await expect(app.locator('[data-column="note"] :focus')).toBeVisible();
  // No command is about a note that is not in sight.
  await app.keyboard.press("Alt+Delete");
  for (let step = 0; step < 8 && !(await isPromptFocused(app)); step += 1) await app.keyboard.press("Tab");
  await app.keyboard.type("Once upon a time");
  await app.keyboard.press("Control+Enter");
  await expect(answer(app)).not.toBeEmpty();
  await app.keyboard.press("Control+f");
  await expect(app.getByRole("searchbox", { name: "Filter notes" })).toBeFocused();
  await expect(notes.getByRole("option")).toHaveCount(4);
});

const isPromptFocused = (page: Page) =>
  prompt(page).evaluate((field) => field === field.ownerDocument.activeElement);

test("an answer that does not come can be stopped, and a dead engine is replaced", async ({
  app,
  host,
  folder,
}) => {
  await addModel(host, app, await writeModel(folder, "held.gguf"));
  await ask(app, "First");
  const first = enginePid(host);
  process.kill(first, "SIGSTOP");
  await prompt(app).fill("Second");
  await app.keyboard.press("Control+Enter");
  await expect(app.getByText("Waiting for the language engine")).toBeVisible();
  await app.getByRole("button", { name: "Stop" }).click();
  await expect(app.getByText("Stopped. What was written by then stays above.")).toBeVisible();
  process.kill(first, "SIGCONT");
  await ask(app, "Third");

  // The page waits before the engine has the question: one that dies earlier is replaced without a word.
  await expect(async () => {
    process.kill(enginePid(host), "SIGSTOP");
    await prompt(app).fill("Fourth");
    await app.keyboard.press("Control+Enter");
    await expect(app.getByText("Waiting for the language engine")).toBeVisible();
    process.kill(enginePid(host), "SIGKILL");
    const shown = app.getByRole("alert").or(written(app));
    await expect(shown).toBeVisible();
    expect(await shown.innerText()).toContain("Language engine failed while it was at work.");
  }).toPass();
  await ask(app, "Fifth");
});

test("what is no model is refused in words, and a file that is gone or another says so", {
  tag: "@page",
}, async ({ app, host, folder }) => {
  const path = await writeModel(folder, "moved.gguf");
  const letter = join(dirname(path), "letter.gguf");
  writeFileSync(letter, "Dear Ms Okafor, the boiler is cold.");
  await addModel(host, app, letter);
  await expect(app.getByRole("alert")).toContainText(/GGUF/);
  await addModel(host, app, path);
  await expect(list(app)).toContainText("Fits this machine");
  await expect(app.getByRole("alert")).toBeHidden();

  const again = async () => {
    await app.getByRole("button", { name: /^All notes/ }).click();
    await app.getByRole("button", { name: "Models" }).click();
  };
  renameSync(path, `${path}.away`);
  await again();
  await expect(list(app)).toContainText("File missing");
  await expect(prompt(app)).toBeHidden();
  writeFileSync(path, "something else");
  await again();
  await expect(list(app)).toContainText("File changed");
  renameSync(`${path}.away`, path);
  await details(app, "moved").getByRole("button", { name: "Look again" }).click();
  await expect(list(app)).toContainText("Fits this machine");
  await expect(prompt(app)).toBeVisible();
});

test("a dropped or chosen model file comes to the models, and where a browser hides its place the page says so", async ({
  app,
  host,
  folder,
}) => {
  const [dropped, chosen] = [
    await writeModel(folder, "dropped.gguf"),
    await writeModel(folder, "chosen.gguf"),
  ];
  await dropFiles(app, [dropped]);
  if (host.kind === "web") {
    await expect(app.getByRole("alert")).toContainText("does not tell where “dropped.gguf” lies");
    await expect(app.getByRole("textbox", { name: "Path of the model file" })).toBeFocused();
    return;
  }
  await expect(details(app, "dropped")).toBeVisible();
  const desktop = host as DesktopHost; // its kind says so
  await answerDialog(desktop, "showOpenDialog", { canceled: false, filePaths: [chosen] });
  await app.getByRole("button", { name: "Add a file…" }).click();
  await expect(details(app, "chosen")).toBeVisible();
  await expect(list(app).getByRole("listitem")).toHaveCount(2);
});
