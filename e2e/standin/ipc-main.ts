import { EventEmitter } from "node:events";
import { guard } from "./guard.ts";

// The app's handlers take what its own pages send; the app checks it.
type Handler = (event: never, ...values: never[]) => unknown;

/** `ipcMain`, and the same for one page or one frame. Its channels are the app's own, so any may be listened to. */
export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();
  private readonly label: string;

  constructor(label: string) {
    super();
    this.setMaxListeners(0);
    this.label = label;
  }

  handle(channel: string, handler: Handler): void {
    if (typeof handler !== "function")
      throw new TypeError(`${this.label}: expected handler to be a function`);
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...values) => {
      this.handlers.delete(channel);
      return handler(event, ...values);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** What `ipcRenderer.invoke` reaches. The app does not call it. */
  handlerOf(channel: string): Handler | undefined {
    return this.handlers.get(channel);
  }
}

export const ipcMain = guard(new IpcMain("ipcMain"), "ipcMain");
