// The least an app can be: one empty window, and a message that comes back as it went.
const path = require("node:path");
const { app, BrowserWindow, ipcMain, protocol } = require("electron");

app.setPath("userData", process.argv.at(-1));
protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges: { standard: true, secure: true } }]);
ipcMain.on("echo", (event, message) => event.sender.send("echo", message));
app.on("window-all-closed", () => app.quit());
void open();

async function open() {
  await app.whenReady();
  protocol.handle(
    "app",
    () => new Response("<!doctype html><h1>Empty</h1>", { headers: { "content-type": "text/html" } }),
  );
  const window = new BrowserWindow({
    webPreferences: { sandbox: true, preload: path.join(__dirname, "preload.cjs") },
  });
  await window.loadURL("app://bundle/");
}
