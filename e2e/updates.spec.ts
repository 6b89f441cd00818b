import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test as base } from "./shared-app.ts";

interface Feed {
  host: string;
  address: string;
  requests: IncomingMessage[];
  answer: string | null;
}

/** An update address of this machine, which keeps silent while its answer is null. */
const test = base.extend<{ feed: Feed }>({
  feed: async ({}, use) => {
    const server = createServer((request, response) => {
      feed.requests.push(request);
      if (feed.answer !== null) response.end(feed.answer);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is no string
    const feed: Feed = {
      host,
      address: `http://${host}/versions.json`,
      requests: [],
      answer: JSON.stringify({ version: "9.0.0", url: "https://example.com/nano", notes: "Faster." }),
    };
    await use(feed);
    server.closeAllConnections();
    server.close();
  },
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "Check for updates" });

async function open(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("check for updates");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("textbox", { name: "Address" })).toBeFocused();
}

test("nothing is asked before the address is seen and the button pressed, and the answer leads to a named host", async ({
  app,
  feed,
}) => {
  await open(app);
  await expect(dialog(app)).toContainText("No address is set");
  await expect(dialog(app).getByRole("button", { name: "Connect" })).toBeDisabled();
  await app.keyboard.type(feed.address);
  const connect = dialog(app).getByRole("button", { name: `Connect to ${feed.host}` });
  await expect(connect).toBeEnabled();
  expect(feed.requests).toEqual([]);
  await connect.click();
  await expect(dialog(app)).toContainText("Version 9.0.0 is there.");
  const link = dialog(app).getByRole("link", { name: "Get it from example.com" });
  await expect(link).toHaveAttribute("href", "https://example.com/nano");
  expect(feed.requests.length).toBe(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: app }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test("the address is remembered, the access token is sent to it and never shown again", async ({
  app,
  feed,
}) => {
  await open(app);
  await app.keyboard.type(feed.address);
  await dialog(app).getByLabel("Access token").fill("wisteria-52");
  await app.keyboard.press("Enter");
  await expect(dialog(app)).toContainText("Version 9.0.0 is there.");
  expect(feed.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer wisteria-52"]);
  await app.reload();
  await expect(app.getByRole("listbox", { name: "Notes" })).toBeVisible();
  await open(app);
  await expect(dialog(app).getByRole("textbox", { name: "Address" })).toHaveValue(feed.address);
  await expect(dialog(app).getByLabel("Access token")).toHaveValue("");
  await expect(dialog(app).getByPlaceholder("One is kept")).toBeVisible();
  await dialog(app).getByRole("button", { name: "Forget" }).click();
  await expect(dialog(app).getByPlaceholder("None")).toBeVisible();
});

test("an answer that does not come can be stopped, and a refused address says why", async ({ app, feed }) => {
  feed.answer = null;
  await open(app);
  await app.keyboard.type(feed.address);
  await app.keyboard.press("Enter");
  await dialog(app).getByRole("button", { name: "Stop" }).click();
  await expect(dialog(app)).toContainText("Stopped.");
  await dialog(app).getByRole("textbox", { name: "Address" }).fill("http://example.com/");
  await app.keyboard.press("Enter");
  await expect(dialog(app)).toContainText("Only https:// is asked");
});
