import { expect, type Locator, type Page } from "@playwright/test";

/** Opens an empty note, and gives its text with the caret in it. */
export async function newNote(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "New note" }).first().click();
  const text = page.getByRole("textbox", { name: "Note text" });
  // The note before it may still be there.
  await expect(text).toContainText("Write, or paste text here");
  await expect(text).toBeFocused();
  return text;
}
