import { ipcRenderer } from "electron";
import {
  type HostPort,
  PORT_CHANNEL,
  PORT_MESSAGE_MAX,
  PORT_RECEIPT_STEP,
  type PortData,
  type ToHost,
  type ToPage,
} from "#shared/host-bridge.ts";

/** Opens this page's port. Listeners get the message alone, never Electron's event, which would reach the sender. */
export function openPort(): HostPort {
  const port = crypto.randomUUID();
  const listeners: ((message: PortData) => void)[] = [];
  const closers: (() => void)[] = [];
  let taken = 0;

  ipcRenderer.on(PORT_CHANNEL, (_event, message: ToPage) => {
    if (message.port !== port) return;
    if (message.kind === "close") {
      for (const close of closers.splice(0)) close();
      return;
    }
    for (const listen of listeners) listen(message.data);
    taken += message.data.length;
    if (taken < PORT_RECEIPT_STEP) return;
    send({ kind: "received", port, size: taken });
    taken = 0;
  });
  send({ kind: "open", port });

  return {
    postMessage(data) {
      if (data.length > PORT_MESSAGE_MAX) throw new Error("This is too large to send: 16 MB is the most.");
      send({ kind: "message", port, data });
    },
    onMessage: (listener) => void listeners.push(listener),
    onClose: (listener) => void closers.push(listener),
  };
}

function send(message: ToHost): void {
  ipcRenderer.send(PORT_CHANNEL, message);
}
