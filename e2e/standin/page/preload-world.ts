import type { decode, encode } from "../values.ts";
import type { Bridge } from "./bridge.ts";
import type { HostMessage, PageMessage } from "./messages.ts";

export interface PreloadParts {
  bridge: Bridge;
  encode: typeof encode;
  decode: typeof decode;
  /** The preload script, as a CommonJS function. */
  preload: (require: unknown, module: unknown, exports: unknown, process: unknown, global: unknown) => void;
  /** `process` of a sandboxed preload. */
  process: object;
}

interface World {
  __electron_ipc(message: string): void;
  __electron_deliver(message: string): void;
  __electron_file(id: string): File | undefined;
}
type Listener = (event: unknown, ...values: unknown[]) => void;

/** The preload's world: `require("electron")` as a sandboxed preload has it, then the preload script itself. */
export function preloadWorld({ bridge, encode, decode, preload, process }: PreloadParts): void {
  const world = globalThis as unknown as World;
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const files = new Map<string, File>();
  const realFiles = new Set<string>();
  let lastId = 0;

  const post = (message: PageMessage) => world.__electron_ipc(JSON.stringify(message));
  const pack = (value: unknown) => encode(value, (bytes) => (bytes as never as Base64).toBase64());
  const unpack = (value: unknown) =>
    decode(value, (text) => (Uint8Array as never as Base64).fromBase64(text));

  const ipcRenderer = {
    send: (channel: string, ...values: unknown[]) => post({ kind: "send", channel, values: pack(values) }),
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        post({ kind: "invoke", id, channel, values: pack(values) });
        waiting.set(id, { resolve, reject });
      }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    addListener: (channel: string, listener: Listener) => ipcRenderer.on(channel, listener),
    once: (channel: string, listener: Listener) => {
      const first: Listener = (event, ...values) => {
        ipcRenderer.removeListener(channel, first);
        listener(event, ...values);
      };
      return ipcRenderer.on(channel, first);
    },
    off: (channel: string, listener: Listener) => ipcRenderer.removeListener(channel, listener),
    removeListener: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
    removeAllListeners: (channel?: string) => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
  };

  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => bridge.send("expose", { name, api: bridge.out(api) }),
  };

  /** A token in the path's place: the stand-in puts the path there when a message carries it. */
  const webUtils = {
    getPathForFile: (file: File) => {
      if (!(file instanceof File)) throw new TypeError("File expected");
      if (!realFiles.has(nameOf(file))) return "";
      const id = crypto.randomUUID();
      files.set(id, file);
      return `standin-file:${id}`;
    },
  };

  world.__electron_file = (id) => files.get(id);
  world.__electron_deliver = (text) => {
    const message = JSON.parse(text) as HostMessage;
    if (message.kind === "message") {
      const values = unpack(message.values) as unknown[];
      const event = named({ sender: ipcRenderer, ports: [] }, "IpcRendererEvent");
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...values);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.isError) call?.reject(new Error(unpack(message.value) as string));
    else call?.resolve(unpack(message.value));
  };

  bridge.listen("open", (request: Omit<PageMessage & { kind: "open" }, "kind">) =>
    post({ kind: "open", ...request }),
  );
  for (const kind of ["drop", "change", "paste"])
    addEventListener(kind, (event) => event.isTrusted && rememberFiles(event), true);

  const electron = named(
    {
      ipcRenderer: named(ipcRenderer, "ipcRenderer"),
      contextBridge: named(contextBridge, "contextBridge"),
      webUtils: named(webUtils, "webUtils"),
    },
    "electron",
  );
  const require = (name: string) => {
    if (name === "electron" || name === "electron/renderer") return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has Electron's own modules only)`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process, undefined);
  } catch (error) {
    post({
      kind: "preload-error",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    throw error;
  }

  function rememberFiles(event: Event): void {
    const transfer = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
    const list = transfer?.files ?? (event.target as HTMLInputElement | null)?.files ?? [];
    for (const file of list) realFiles.add(nameOf(file));
  }

  function nameOf(file: File): string {
    return JSON.stringify([file.name, file.size, file.lastModified]);
  }

  function named<T extends object>(target: T, name: string): T {
    return new Proxy(target, {
      get(object, property) {
        if (typeof property === "symbol" || property in object) return Reflect.get(object, property);
        throw new Error(`electron stand-in (preload): ${name}.${property} is not implemented`);
      },
    });
  }

  interface Base64 {
    toBase64(): string;
    fromBase64(text: string): Uint8Array;
  }
}
