import { toApp } from "./addresses.ts";
import { StandinEvent } from "./event.ts";
import type { WebFrameMain } from "./frames.ts";
import { hooks } from "./hooks.ts";
import { ipcMain } from "./ipc-main.ts";
import { askAboutBlob } from "./navigation.ts";
import type { HostMessage, PageMessage } from "./page/messages.ts";
import { type Tab, WORLD } from "./tab.ts";
import { decodeValue, encodeValue } from "./values.ts";
import type { WebContents } from "./web-contents.ts";

/** What the preload's world of a page says, and what the host says to it. */
export class PageIpc {
  private readonly tab: Tab;
  private readonly contents: WebContents;
  /** The preload's world of the document that is shown now; 0 while there is none. */
  private world = 0;
  /** Messages stay in order although one may wait for the path of a file. */
  private queue: Promise<void> | null = null;

  constructor(tab: Tab, contents: WebContents) {
    this.tab = tab;
    this.contents = contents;
  }

  watch(): void {
    this.tab.on("Runtime.executionContextCreated", ({ context: { id, name, auxData } }) => {
      const { frameId } = auxData as { frameId: string };
      if (name === WORLD && this.contents.frames.isMain(frameId)) this.world = id;
    });
    this.tab.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
      if (executionContextId === this.world) this.world = 0;
    });
    this.tab.on("Runtime.executionContextsCleared", () => {
      this.world = 0;
    });
    this.tab.on("Inspector.targetCrashed", () => {
      this.world = 0;
    });
    this.tab.on("Runtime.bindingCalled", ({ payload, executionContextId }) => {
      // A document that has gone has no frame any more.
      const frame = executionContextId === this.world ? this.contents.frames.main : null;
      this.take(payload, executionContextId, frame);
    });
  }

  /** Lost when no document listens, as in Electron. */
  send(message: HostMessage): void {
    if (this.world === 0) return;
    this.tab.tell("Runtime.evaluate", {
      expression: `__electron_deliver(${JSON.stringify(JSON.stringify(message))})`,
      contextId: this.world,
    });
  }

  private take(payload: string, world: number, frame: WebFrameMain | null): void {
    if (this.queue === null && !payload.includes(TOKEN)) return this.receive(payload, frame);
    const turn = this.takeInTurn(this.queue, payload, world, frame).finally(() => {
      if (this.queue === turn) this.queue = null;
    });
    this.queue = turn;
  }

  private async takeInTurn(
    before: Promise<void> | null,
    payload: string,
    world: number,
    frame: WebFrameMain | null,
  ): Promise<void> {
    await before;
    // A page that has gone meanwhile has no files to name.
    const text = await this.withPaths(payload, world).catch(() => null);
    if (text !== null) this.receive(text, frame);
  }

  private receive(payload: string, frame: WebFrameMain | null): void {
    if (this.contents.isDestroyed()) return;
    const message = JSON.parse(payload) as PageMessage;
    if (message.kind === "send") this.dispatch(message.channel, message.values, frame);
    else if (message.kind === "invoke") void this.invoke(message, frame);
    else if (message.kind === "open") this.contents.openWindow({ ...message, url: toApp(message.url) });
    else if (message.kind === "context-menu") this.contents.openContextMenu(message.point);
    else if (message.kind === "key") this.contents.useKey(message.key);
    else if (message.kind === "zoom")
      this.contents.emit("zoom-changed", new StandinEvent(), message.direction);
    else if (message.kind === "blob") askAboutBlob(this.contents, toApp(message.url));
    else {
      hooks.preloadErrors.push(message.message);
      const { preload } = this.contents.preferences;
      this.contents.emit("preload-error", new StandinEvent(), preload, new Error(message.message));
    }
  }

  private dispatch(channel: string, packed: unknown, frame: WebFrameMain | null): void {
    const values = decodeValue(packed) as unknown[];
    const event = this.event(frame);
    this.contents.emit("ipc-message", event, channel, ...values);
    frame?.ipc.emit(channel, event, ...values);
    this.contents.ipc.emit(channel, event, ...values);
    ipcMain.emit(channel, event, ...values);
  }

  /** Not one after the other: handlers run side by side, as in Electron. */
  private async invoke(
    { id, channel, values }: PageMessage & { kind: "invoke" },
    frame: WebFrameMain | null,
  ): Promise<void> {
    const handler =
      frame?.ipc.handlerOf(channel) ?? this.contents.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
    const refuse = (error: unknown) =>
      this.send({
        kind: "reply",
        id,
        isError: true,
        value: `Error invoking remote method '${channel}': ${String(error)}`,
      });
    if (handler === undefined) return refuse(new Error(`No handler registered for '${channel}'`));
    try {
      const result = await handler(this.event(frame) as never, ...(decodeValue(values) as never[]));
      this.send({ kind: "reply", id, isError: false, value: encodeValue(result) });
    } catch (error) {
      refuse(error);
    }
  }

  private event(frame: WebFrameMain | null): StandinEvent {
    return new StandinEvent({
      type: "frame",
      sender: this.contents.self,
      senderFrame: frame,
      processId: frame?.processId ?? 0,
      frameId: frame?.routingId ?? 0,
      frameTreeNodeId: frame?.frameTreeNodeId ?? 0,
      ports: [],
      reply: (channel: string, ...values: unknown[]) => this.contents.send(channel, ...values),
    });
  }

  /** Puts real paths where the preload left tokens: "" for a File that a script made. */
  private async withPaths(payload: string, world: number): Promise<string> {
    let text = payload;
    for (const [token, id = ""] of payload.matchAll(TOKENS)) {
      const path = await this.pathOf(id, world);
      text = text.replaceAll(token, JSON.stringify(path).slice(1, -1));
    }
    return text;
  }

  private async pathOf(id: string, world: number): Promise<string> {
    const { result } = await this.tab.send("Runtime.evaluate", {
      expression: `__electron_file(${JSON.stringify(id)})`,
      contextId: world,
    });
    if (result.objectId === undefined) return "";
    return (await this.tab.send("DOM.getFileInfo", { objectId: result.objectId })).path;
  }
}

const TOKEN = "standin-file:";
const TOKENS = /standin-file:([0-9a-f-]{36})/g;
