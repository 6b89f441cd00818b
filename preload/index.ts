import { contextBridge, ipcRenderer, webUtils } from "electron";
import { type HostBridge, PATH_CHANNEL } from "#shared/host-bridge.ts";
import { openPort } from "./port.ts";

const host: HostBridge<File> = {
  platform: process.platform,
  port: openPort(),
  getPathForFile(file) {
    const path = webUtils.getPathForFile(file);
    if (path !== "") ipcRenderer.send(PATH_CHANNEL, path);
    return path;
  },
};
contextBridge.exposeInMainWorld("host", host);
