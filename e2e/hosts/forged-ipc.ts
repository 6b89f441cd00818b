import type { DesktopHost } from "./desktop.ts";

/**
 * Puts messages of every wrong kind on the port's channel, as if a compromised page had sent them, and tells which
 * were answered. The first and the last are right, so that silence in between is a refusal.
 */
export function sendForged({ electron }: DesktopHost): Promise<Record<string, boolean>> {
  return electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents;
    if (own === undefined) throw new Error("There is no window.");
    const closed = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    const gone = closed.webContents;
    closed.destroy();

    const answered = new Set<string>();
    let answer = () => {};
    const wasSend = own.send.bind(own);
    const note = (_channel: string, message: { kind: string; data?: string }) => {
      if (message.kind === "message") answered.add((JSON.parse(String(message.data)) as { i: string }).i);
      answer();
    };
    own.send = (channel: string, message: { kind: string; data?: string }) => {
      note(channel, message);
      wasSend(channel, message);
    };
    const frame = (origin: string, parent: object | null = null) => ({ origin, url: `${origin}/`, parent });
    const page = frame("app://bundle");
    const tooLong = " ".repeat(16 * 1024 * 1024);

    interface Attempt {
      from?: object | null;
      sender?: object;
      data?: (call: string) => unknown;
      isOpened?: boolean;
      raw?: unknown;
    }
    const send = ({ from = page, sender = own, data = String, isOpened = true, raw }: Attempt): string => {
      // The call is named after its port, so that its answer is known by whatever port it comes.
      const port = crypto.randomUUID();
      const call = JSON.stringify({ i: port, p: { u: "/host/info" } });
      const event = { sender, senderFrame: from, reply: () => {} };
      if (isOpened) ipcMain.emit("port", event, { kind: "open", port });
      ipcMain.emit("port", event, raw ?? { kind: "message", port, data: data(call) });
      return port;
    };
    const sendRight = async (): Promise<string> => {
      let port = "";
      const heard = new Promise<void>((resolve) => {
        answer = () => answered.has(port) && resolve();
      });
      port = send({});
      await heard;
      return port;
    };

    const first = await sendRight();
    const forged = Object.entries({
      "another site": { from: frame("https://attacker.example") },
      "a host that begins as the page's": { from: frame("app://bundle.attacker") },
      "the page without its host": { from: frame("app://") },
      "a frame inside the page": { from: frame("app://bundle", page) },
      "no frame": { from: null },
      "a window of nobody": { sender: { send: note, isDestroyed: () => false, on() {}, once() {} } },
      "a closed window": { sender: gone },
      "a port never opened": { isOpened: false },
      "too long": { data: (call) => call + tooLong },
      "too long in bytes": { data: (call) => new TextEncoder().encode(call + tooLong) },
      "no message": { raw: 7 },
      "a message of another form": { raw: { kind: "message", port: "attacker", data: {} } },
      "not to be read": { data: () => "{attacker" },
    } satisfies Record<string, Attempt>).map(([name, attempt]) => [name, send(attempt)] as const);
    const last = await sendRight();

    own.send = wasSend;
    return Object.fromEntries(
      [["page", first] as const, ...forged, ["the page, after all that", last] as const].map(
        ([name, port]) => [name, answered.has(port)],
      ),
    );
  });
}
