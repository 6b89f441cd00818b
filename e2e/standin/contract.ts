import type { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { WebFrameMain } from "./frames.ts";
import type * as StandIn from "./index.ts";
import type { IpcMain } from "./ipc-main.ts";
import type { MessagePortMain } from "./message-channel.ts";
import type { NativeImage } from "./native-image.ts";
import type { ProtocolModule } from "./protocol.ts";
import type { Session } from "./session.ts";
import type { UtilityProcess } from "./utility-process.ts";
import type { WebContents } from "./web-contents.ts";
import type { WebRequest } from "./web-request.ts";

/**
 * Holds the stand-in to electron.d.ts: what it offers by a name of Electron's has the type that Electron gives it, and
 * everything else is named here as the stand-in's own. No code comes of this file.
 */

type Holds<Own extends Common<Own, Theirs, Extra>, Theirs, Extra extends string = never> = Own;
/** Electron's type for each member of its name, and `never` for one that only the stand-in has. */
type Common<Own, Theirs, Extra> = {
  [Name in Exclude<keyof Own, keyof EventEmitter | Extra>]: Name extends keyof Theirs
    ? Swap<Theirs[Name]>
    : never;
};

/** Electron's classes are the stand-in's in what both say. */
type Swap<T> = 0 extends 1 & T
  ? T
  : T extends Electron.WebContents
    ? WebContents
    : T extends Electron.BaseWindow
      ? StandIn.BrowserWindow
      : T extends Electron.Menu
        ? StandIn.Menu
        : T extends Electron.MenuItem
          ? StandIn.MenuItem
          : T extends Electron.Session
            ? Session
            : T extends Electron.WebFrameMain
              ? WebFrameMain
              : T extends Electron.IpcMain
                ? IpcMain
                : T extends Electron.NativeImage
                  ? NativeImage
                  : T extends Electron.MessagePortMain
                    ? MessagePortMain
                    : T extends Electron.UtilityProcess
                      ? UtilityProcess
                      : T extends Electron.Protocol
                        ? ProtocolModule
                        : T extends Electron.WebRequest
                          ? WebRequest
                          : T extends Electron.CommandLine
                            ? typeof StandIn.app.commandLine
                            : SwapInside<T>;
type SwapInside<T> = T extends (...values: infer Values) => infer Result
  ? (...values: { [Index in keyof Values]: Swap<Values[Index]> }) => Swap<Result>
  : T extends Promise<infer Inner>
    ? Promise<Swap<Inner>>
    : T extends readonly (infer Item)[]
      ? Swap<Item>[]
      : T;

type OfPage =
  | "preferences"
  | "frames"
  | "tab"
  | "self"
  | "loading"
  | "hasFailed"
  | "crashed"
  | "ownNavigation"
  | "openWindow"
  | "openContextMenu"
  | "useKey"
  | "askToClose"
  | "setTitle"
  | "end";

export type Contract = [
  Holds<typeof StandIn.app, Electron.App>,
  Holds<typeof StandIn.app.commandLine, Electron.CommandLine>,
  Holds<StandIn.BrowserWindow, Electron.BrowserWindow, "gone" | "resize" | "useTitle">,
  Holds<Omit<typeof StandIn.BrowserWindow, "prototype">, Omit<typeof Electron.BrowserWindow, "prototype">>,
  Holds<WebContents, Electron.WebContents, OfPage>,
  Holds<typeof StandIn.webContents, typeof Electron.webContents>,
  Holds<WebFrameMain, Electron.WebFrameMain>,
  Holds<typeof StandIn.ipcMain, Electron.IpcMain, "handlerOf">,
  Holds<typeof StandIn.protocol, Electron.Protocol, "handlerOf">,
  Holds<Session, Electron.Session, "prepare">,
  Holds<WebRequest, Electron.WebRequest, "ask">,
  Holds<StandIn.Menu, Electron.Menu>,
  Holds<Omit<typeof StandIn.Menu, "prototype">, Omit<typeof Electron.Menu, "prototype">>,
  Holds<StandIn.MenuItem, Electron.MenuItem>,
  Holds<StandIn.Tray, Electron.Tray, "getContextMenu" | "getToolTip">,
  Holds<StandIn.Notification, Electron.Notification>,
  Holds<typeof StandIn.globalShortcut, Electron.GlobalShortcut>,
  Holds<typeof StandIn.dialog, Electron.Dialog>,
  Holds<typeof StandIn.shell, Electron.Shell>,
  Holds<typeof StandIn.nativeTheme, Electron.NativeTheme>,
  Holds<typeof StandIn.safeStorage, Electron.SafeStorage>,
  Holds<typeof StandIn.powerMonitor, Electron.PowerMonitor>,
  Holds<typeof StandIn.powerSaveBlocker, Electron.PowerSaveBlocker>,
  Holds<typeof StandIn.screen, Electron.Screen>,
  Holds<typeof StandIn.systemPreferences, Electron.SystemPreferences>,
  Holds<typeof StandIn.clipboard, Electron.Clipboard>,
  Holds<NativeImage, Electron.NativeImage, "isMacTemplateImage">,
  Holds<typeof StandIn.nativeImage, typeof Electron.nativeImage>,
  Holds<UtilityProcess, Electron.UtilityProcess>,
  Holds<MessagePortMain, Electron.MessagePortMain, "connect" | "moveTo" | "deliver" | "deliverToOther">,
  Holds<StandIn.MessageChannelMain, Electron.MessageChannelMain>,
];
