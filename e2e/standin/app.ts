import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AboutPanelOptionsOptions, ProcessMetric, RelaunchOptions } from "electron";
import { commandLine } from "./command-line.ts";
import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { metrics } from "./metrics.ts";
import { getPath, setPath } from "./paths.ts";
import { exit, quit } from "./quit.ts";
import { requireReady, runtime } from "./runtime.ts";
import { hasLock, releaseLock, requestLock } from "./single-instance.ts";

const ready = Promise.withResolvers<void>();

/** `app`, as Electron has it on Linux. */
export class App extends Emitter {
  readonly commandLine = commandLine;
  readonly isPackaged = process.env.STANDIN_PACKAGED === "1";
  readonly runningUnderARM64Translation = false;
  /** Absent on Linux, where Electron answers undefined too. */
  readonly dock = undefined;
  userAgentFallback = "standin";
  badgeCount = 0;
  private about: AboutPanelOptionsOptions = {};

  constructor() {
    super("app");
  }

  get name(): string {
    return runtime.appName;
  }
  set name(name: string) {
    runtime.appName = name;
  }
  getName(): string {
    return runtime.appName;
  }
  setName(name: string): void {
    runtime.appName = name;
  }
  getVersion(): string {
    const text = readFileSync(join(runtime.appPath, "package.json"), "utf8");
    return (JSON.parse(text) as { version?: string }).version ?? "0.0.0";
  }
  getAppPath(): string {
    return runtime.appPath;
  }
  getPath(name: string): string {
    return getPath(name);
  }
  setPath(name: string, path: string): void {
    setPath(name, path);
  }
  setAppLogsPath(path?: string): void {
    setPath("logs", path ?? join(getPath("userData"), "logs"));
  }
  getLocale(): string {
    requireReady("app.getLocale() cannot be called");
    return "en-GB";
  }
  getSystemLocale(): string {
    requireReady("app.getSystemLocale() cannot be called");
    return "en-GB";
  }
  getPreferredSystemLanguages(): string[] {
    return ["en-GB"];
  }

  isReady(): boolean {
    return runtime.isReady;
  }
  whenReady(): Promise<void> {
    return ready.promise;
  }
  quit(): void {
    quit();
  }
  exit(code = 0): void {
    exit(code);
  }
  relaunch(options: RelaunchOptions = {}): void {
    hooks.relaunches.push(options);
  }

  enableSandbox(): void {
    if (runtime.isReady) throw new Error("app.enableSandbox() can only be called before app is ready");
    runtime.isSandboxed = true;
  }
  disableHardwareAcceleration(): void {
    if (runtime.isReady)
      throw new Error("app.disableHardwareAcceleration() can only be called before app is ready");
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return requestLock(additionalData, ready.promise);
  }
  hasSingleInstanceLock(): boolean {
    return hasLock();
  }
  releaseSingleInstanceLock(): void {
    releaseLock();
  }

  setAsDefaultProtocolClient(protocol: string): boolean {
    hooks.protocolClients.push(protocol);
    return true;
  }
  removeAsDefaultProtocolClient(protocol: string): boolean {
    hooks.protocolClients = hooks.protocolClients.filter((one) => one !== protocol);
    return true;
  }
  isDefaultProtocolClient(protocol: string): boolean {
    return hooks.protocolClients.includes(protocol);
  }

  setAboutPanelOptions(options: AboutPanelOptionsOptions): void {
    this.about = options;
  }
  showAboutPanel(): void {
    hooks.aboutPanels.push(this.about);
  }
  addRecentDocument(path: string): void {
    hooks.recentDocuments.push(path);
  }
  clearRecentDocuments(): void {
    hooks.recentDocuments = [];
  }
  setBadgeCount(count = 0): boolean {
    this.badgeCount = count;
    return true;
  }
  getBadgeCount(): number {
    return this.badgeCount;
  }

  getAppMetrics(): ProcessMetric[] {
    return metrics();
  }
  focus(): void {}
  setAppUserModelId(_id: string): void {}
  setDesktopName(_name: string): void {}
  isAccessibilitySupportEnabled(): boolean {
    return false;
  }
}

const instance = new App();
runtime.app = instance;
export const app = guard(instance, "app");

export function markReady(): void {
  runtime.isReady = true;
  ready.resolve();
}
