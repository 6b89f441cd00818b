import type { NotificationAction, NotificationConstructorOptions } from "electron";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { requireReady } from "./runtime.ts";

/** A notification of the desktop. A test clicks it by sending its `click`. */
export class Notification extends Emitter {
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  urgency: "normal" | "critical" | "low";
  timeoutType: "default" | "never";
  actions: NotificationAction[];
  private readonly self: Notification;
  private isShown = false;

  constructor(options: NotificationConstructorOptions = {}) {
    super("Notification");
    requireReady("Cannot create Notification");
    this.title = options.title ?? "";
    this.subtitle = options.subtitle ?? "";
    this.body = options.body ?? "";
    this.silent = options.silent ?? false;
    this.urgency = options.urgency ?? "normal";
    this.timeoutType = options.timeoutType ?? "default";
    this.actions = options.actions ?? [];
    this.self = guard(this, "Notification");
    return this.self;
  }

  static isSupported(): boolean {
    return process.env.STANDIN_NO_NOTIFICATIONS !== "1";
  }

  show(): void {
    if (!Notification.isSupported()) return void this.emit("failed", new StandinEvent(), "Not supported");
    if (this.isShown) return;
    this.isShown = true;
    hooks.notifications.push(this.self);
    this.emit("show", new StandinEvent());
  }
  close(): void {
    if (!this.isShown) return;
    this.isShown = false;
    hooks.notifications = hooks.notifications.filter((one) => one !== this.self);
    this.emit("close", new StandinEvent());
  }
}
