const { contextBridge, ipcRenderer } = require("electron");

contextBridge.exposeInMainWorld("host", {
  port: {
    postMessage: (message) => ipcRenderer.send("echo", message),
    onMessage: (listen) => ipcRenderer.on("echo", (_event, message) => listen(message)),
  },
});
