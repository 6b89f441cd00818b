import { randomUUID } from "node:crypto";
import type { DevTools, Protocol } from "./devtools.ts";
import { pageScript, preloadScript } from "./page/scripts.ts";
import { devTools } from "./runtime.ts";

/** The name of the isolated world, which alone has the binding to the stand-in. */
export const WORLD = "electron-preload";
const BINDING = "__electron_ipc";
const UNLOAD_LIMIT = 1000;

/** One tab of Chromium and the session that drives it. Commands wait until the tab is ready. */
export class Tab {
  targetId = "";
  /** The tab is there and its scripts are in place. */
  readonly ready: Promise<void>;
  private session = "";

  constructor(preload: string | undefined, watch: (tab: Tab) => void) {
    this.ready = this.open(preload, watch);
    this.ready.catch(() => {});
  }

  on<E extends keyof Protocol.Events>(event: E, listener: (params: Protocol.Events[E]) => void): void {
    devTools().on(event, listener, this.session);
  }

  async send<M extends keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues>(
    method: M,
    params: Protocol.CommandParameters[M],
  ): Promise<Protocol.CommandReturnValues[M]> {
    await this.ready;
    return this.sendNow(method, params);
  }

  /** Sent and forgotten: a tab that has gone needs no command. */
  tell<M extends keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues>(
    method: M,
    params: Protocol.CommandParameters[M],
  ): void {
    this.send(method, params).catch(() => {});
  }

  /** Closes the tab, and waits until its page has gone; a page that hangs is not waited for. */
  async closed(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      devTools().on("Target.targetDestroyed", ({ targetId }) => {
        if (targetId === this.targetId) resolve();
      });
    });
    this.close();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, UNLOAD_LIMIT).unref());
    await Promise.race([gone, limit]);
  }

  close(): void {
    this.ready.then(() => devTools().send("Target.closeTarget", { targetId: this.targetId })).catch(() => {});
  }

  private readonly sendNow: DevTools["send"] = (method, params) =>
    devTools().send(method, params, this.session);

  private async open(preload: string | undefined, watch: (tab: Tab) => void): Promise<void> {
    const targetId = await createTarget();
    this.targetId = targetId;
    this.session = (await devTools().send("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    watch(this);
    const key = `electron-${randomUUID()}`;
    const { electron, chrome } = process.versions;
    await Promise.all([
      this.sendNow("Page.enable", {}),
      this.sendNow("Inspector.enable", {}),
      this.sendNow("Runtime.addBinding", { name: BINDING, executionContextName: WORLD }),
      this.sendNow("Page.addScriptToEvaluateOnNewDocument", { source: pageScript(key) }),
      this.sendNow("Page.addScriptToEvaluateOnNewDocument", {
        source: preloadScript(key, preload, { electron, chrome }),
        worldName: WORLD,
      }),
      this.sendNow("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
      this.sendNow("Runtime.enable", {}),
    ]);
  }
}

const targets = new Set<string>();
const creating = new Set<Promise<string>>();

/** Whether the app itself opened this tab, and not a page. */
export async function isOwnTarget(targetId: string): Promise<boolean> {
  await Promise.allSettled(creating);
  return targets.has(targetId);
}

async function createTarget(): Promise<string> {
  const created = devTools()
    .send("Target.createTarget", { url: "about:blank", newWindow: true })
    .then(({ targetId }) => targetId);
  creating.add(created);
  try {
    targets.add(await created);
    return await created;
  } finally {
    creating.delete(created);
  }
}
