import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

test("what is typed is marked before it is saved, and moves with what is typed before it", async ({
  host,
}) => {
  const page = await host.another();
  let isHeld = false;
  const held: (() => void)[] = [];
  await page.routeWebSocket(/\/ws$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((frame) => {
      const send = () => server.send(frame);
      if (isHeld && frame.toString().includes("/notes/save")) held.push(send);
      else send();
    });
  });
  await page.reload();
  const text = await newNote(page);
  await page.keyboard.type("We recieved it. ");
  const marks = page.locator(".nb-correction");
  // The whole note is read once, as it was saved.
  await expect(marks).toHaveText(["recieved"], { timeout: 20_000 });
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  isHeld = true;
  await page.keyboard.type("Teh end has an book. ");
  await expect(marks).toHaveText(["recieved", "Teh", "an"]);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await text.press("Control+Home");
  await page.keyboard.type("Today teh post came. ");
  await expect(marks).toHaveText(["teh", "recieved", "Teh", "an"]);
  await expect(page.getByText("Saving")).toBeVisible();

  isHeld = false;
  for (const send of held) send();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(marks).toHaveText(["teh", "recieved", "Teh", "an"]);
  await page.close();
});
