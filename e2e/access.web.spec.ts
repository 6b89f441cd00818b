import { expect, test } from "./quiet-app.ts";

test("the address works once and is gone from the history; a second use says how to get in", async ({
  app,
  web,
  chrome,
}) => {
  expect(app.url()).toBe(`${web.origin}/`);
  const other = await chrome.newPage();
  await other.goto(web.address);
  await expect(other.getByText("This address has been used")).toBeVisible();
  await expect(other.getByText("nano-banana open")).toBeVisible();
  await other.goto(`${web.origin}/`);
  await other.close();
});

test("the page's policy is enforced, not only sent", async ({ chrome, web }) => {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.goto(web.address);
  await expect(page.getByRole("listbox", { name: "Notes" })).toBeVisible();
  const tried = await page.evaluate(async () => {
    const attempt = (run: () => unknown): string => {
      try {
        run();
        return "open";
      } catch {
        return "blocked";
      }
    };
    return {
      fetch: await fetch("https://example.com").then(
        () => "open",
        () => "blocked",
      ),
      html: attempt(() => {
        document.body.innerHTML = "<img src=x onerror=alert(1)>";
      }),
      // The debugger lifts the ban on eval while its own expression runs, so the probe runs in a task of the page.
      evaluate: await new Promise((resolve) =>
        setTimeout(() => resolve(attempt(() => (0, globalThis.eval)("1 + 1")))),
      ),
      style: (() => {
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.head.append(style);
        return getComputedStyle(document.body).display === "none" ? "open" : "blocked";
      })(),
    };
  });
  expect(tried).toEqual({ fetch: "blocked", html: "blocked", evaluate: "blocked", style: "blocked" });
  await context.close();
});

test("when the host ends the page says so, keeps the words, and goes on when it is back", async ({
  app,
  web,
}) => {
  await app.getByRole("textbox", { name: "Note text" }).click();
  await web.stop();
  await expect(app.getByText("The app is not running.", { exact: false }).first()).toBeVisible();
  await app.keyboard.type("written while away");
  await expect(app.getByText("Not saved").first()).toBeVisible();
  await expect(app.getByRole("textbox", { name: "Note text" })).toContainText("written while away");
});
