import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "#shared/errors.ts";
import type { DesktopWindow } from "./desktop-window.ts";
import type { Log } from "./log.ts";
import { createRouter } from "./router.ts";
import { openTestApp, type TestApp } from "./test-app.ts";

let test_: TestApp;
const logged: unknown[] = [];
const log: Log = { debug() {}, info() {}, warn() {}, error: (...line) => void logged.push(line) };

beforeAll(async () => {
  test_ = await openTestApp({ log });
});
afterAll(() => test_.close());

const as = (caller: "page" | "api" | "local") =>
  createRouterClient(createRouter(test_.app), { context: { caller } });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test("an error of a service keeps its code, status and message", async () => {
  expect(await failure(as("page").notes.get({ id: "0000000000" }))).toMatchObject({
    code: "not-found",
    status: 404,
    message: expect.stringMatching(/note/i),
  });
});

test("a refused input names the field and where to look", async () => {
  expect(await failure(as("api").notes.get({ id: "../../etc" }))).toMatchObject({
    code: "invalid-input",
    status: 400,
    message: expect.stringMatching(/^id: .*openapi\.json/),
  });
  expect(await failure(as("local").notes.get({ id: "nope" }))).toMatchObject({
    code: "invalid-input",
    message: "id: a note id is 8 to 40 small letters and digits, as the list of notes shows it.",
  });
  expect(await failure(as("local").keys.create({ name: " " }))).toMatchObject({
    code: "invalid-input",
    message: "name: a key needs a name that says what it is for.",
  });
});

test("only a page chooses who is asked for updates, and asks", async () => {
  for (const caller of ["local", "api"] as const) {
    const { updates } = as(caller);
    for (const call of [updates.source(), updates.setSource({ address: "" }), updates.check()]) {
      expect(await failure(call)).toMatchObject({ code: "forbidden", status: 403 });
    }
  }
  expect(await as("page").updates.source()).toEqual({ address: "", token: "unset", keeping: "file" });
});

test("a window's page imports what the person has dropped or chosen, and no other path", async () => {
  const granted = [join(test_.folder, "granted.md")];
  writeFileSync(granted[0] ?? "", "# Granted");
  const made: Partial<DesktopWindow> = {
    requireGranted(paths) {
      if (!paths.every((path) => granted.includes(path))) throw new AppError("forbidden", "Choose it first.");
    },
  };
  const desktop = made as DesktopWindow; // the call that is made here
  const client = createRouterClient(createRouter(test_.app), { context: { caller: "page", desktop } });
  const added: string[] = [];
  for await (const event of await client.desktop.importPaths({ job: "granted-1", paths: granted }))
    added.push(...event.added);
  expect(await client.notes.get({ id: added[0] ?? "" })).toMatchObject({ title: "Granted" });
  expect(
    await failure(client.desktop.importPaths({ job: "granted-2", paths: [...granted, "/etc/passwd"] })),
  ).toMatchObject({ code: "forbidden" });
});

test("an unexpected failure says nothing of its inside and logs no text", async () => {
  const broken = createRouter({
    ...test_.app,
    info: () => Promise.resolve(JSON.parse('{"secret note text')),
  });
  const client = createRouterClient(broken, { context: { caller: "page" } });
  expect(await failure(client.host.info())).toMatchObject({
    code: "internal",
    message: expect.not.stringMatching(/secret|JSON/),
  });
  expect(JSON.stringify(logged)).toContain("host.info");
  expect(JSON.stringify(logged)).not.toContain("secret note");
});

test("a failure in the middle of a stream carries its code", async () => {
  const events = await as("page").summaries.stream({ source: { kind: "note", id: "0000000000" } });
  expect(await failure(events.next())).toMatchObject({ code: "not-found" });
});

test("only the command line manages keys and opens the page", async () => {
  for (const caller of ["page", "api"] as const) {
    const { keys, host } = as(caller);
    for (const call of [keys.create({ name: "x" }), keys.list(), keys.revoke({ id: "x" }), host.launch()]) {
      expect(await failure(call)).toMatchObject({ code: "forbidden", status: 403 });
    }
  }
  const { id } = await as("local").keys.create({ name: "script" });
  expect(await as("local").keys.list()).toMatchObject([{ id, name: "script" }]);
});

test("only the command line names files of the machine; a page brings their bytes", async () => {
  const paths = { job: "router-test", paths: [import.meta.filename] };
  for (const caller of ["page", "api"] as const) {
    expect(await failure(as(caller).imports.paths(paths))).toMatchObject({ code: "forbidden", status: 403 });
  }
  const files = [{ name: "trip.md", content: new File(["# Trip"], "trip.md") }];
  const added: string[] = [];
  for await (const event of await as("page").imports.start({ job: "router-test", files }))
    added.push(...event.added);
  expect(await as("page").notes.get({ id: added[0] ?? "" })).toMatchObject({ title: "Trip" });
  expect(await as("page").processes.list()).toMatchObject([
    { name: "toolbox", title: "Import and proofreading" },
    { name: "engine", title: "Language engine" },
    { name: "inspector", title: "Model inspection" },
  ]);
});

test("the calls of a window reach the window that calls, and are refused where there is none", async () => {
  const seen: unknown[] = [];
  const made: Partial<DesktopWindow> = {
    async *events() {
      yield { kind: "command", id: "new-note" };
    },
    setMenu: (menus) => void seen.push(menus),
    flushed: (turn, isSaved) => void seen.push([turn, isSaved]),
  };
  const desktop = made as DesktopWindow; // the calls that are made here
  const client = createRouterClient(createRouter(test_.app), { context: { caller: "page", desktop } });
  const text = { field: [], note: [], reading: [], addToDictionary: "Add" };
  for await (const event of await client.desktop.events()) seen.push(event);
  await client.desktop.setMenu({ menus: [{ label: "File", items: [{ kind: "separator" }] }], text });
  await client.desktop.flushed({ turn: 3, isSaved: true });
  expect(seen).toEqual([
    { kind: "command", id: "new-note" },
    { menus: [{ label: "File", items: [{ kind: "separator" }] }], text },
    [3, true],
  ]);
  expect(await failure(as("page").desktop.flushed({ turn: 1, isSaved: true }))).toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("in the desktop app only"),
  });
});
