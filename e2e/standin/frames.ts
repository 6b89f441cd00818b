import { originOf, toApp } from "./addresses.ts";
import type { Protocol } from "./devtools.ts";
import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";
import { IpcMain } from "./ipc-main.ts";

interface Sender {
  send(channel: string, ...values: unknown[]): void;
}

let lastNode = 0;

/** One frame of a page. Electron calls it WebFrameMain. */
export class WebFrameMain extends Emitter {
  readonly frameToken: string;
  readonly frameTreeNodeId = ++lastNode;
  readonly routingId = this.frameTreeNodeId;
  readonly processId = 1;
  readonly parent: WebFrameMain | null;
  readonly ipc = guard(new IpcMain("frame.ipc"), "frame.ipc");
  readonly frames: WebFrameMain[] = [];
  url = "";
  name = "";
  detached = false;
  private readonly sender: Sender;

  constructor(id: string, parent: WebFrameMain | null, sender: Sender) {
    super("frame");
    this.frameToken = id;
    this.parent = parent;
    this.sender = sender;
  }

  get origin(): string {
    return originOf(this.url);
  }
  get top(): WebFrameMain | null {
    return this.parent === null ? this : this.parent.top;
  }
  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }
  isDestroyed(): boolean {
    return this.detached;
  }
  /** The preload runs in the main frame only, so no other frame has a listener. */
  send(channel: string, ...values: unknown[]): void {
    if (this.parent === null) this.sender.send(channel, ...values);
  }
}

/** The frames of one page, by Chromium's own ids. */
export class FrameTree {
  main: WebFrameMain;
  private readonly byId = new Map<string, WebFrameMain>();
  private readonly sender: Sender;

  constructor(sender: Sender) {
    this.sender = sender;
    this.main = this.add("", null);
  }

  get(id: string): WebFrameMain | undefined {
    return this.byId.get(id);
  }

  isMain(id: string): boolean {
    return this.byId.get(id) === this.main;
  }

  setMain(id: string): void {
    this.byId.delete(this.main.frameToken);
    this.main = this.add(id, null);
  }

  attach(id: string, parentId: string): void {
    const parent = this.byId.get(parentId);
    if (parent !== undefined && !this.byId.has(id)) parent.frames.push(this.add(id, parent));
  }

  detach(id: string): void {
    const frame = this.byId.get(id);
    if (frame === undefined) return;
    for (const one of frame.framesInSubtree) {
      one.detached = true;
      this.byId.delete(one.frameToken);
    }
    const siblings = frame.parent?.frames ?? [];
    siblings.splice(siblings.indexOf(frame), 1);
  }

  commit({ id, parentId, url, unreachableUrl, name }: Protocol.Page.Frame): WebFrameMain | undefined {
    if (parentId !== undefined) this.attach(id, parentId);
    const frame = this.byId.get(id);
    if (frame === undefined) return undefined;
    frame.url = toApp(unreachableUrl ?? url);
    frame.name = name ?? "";
    return frame;
  }

  private add(id: string, parent: WebFrameMain | null): WebFrameMain {
    const frame = guard(new WebFrameMain(id, parent, this.sender), "frame");
    this.byId.set(id, frame);
    return frame;
  }
}
