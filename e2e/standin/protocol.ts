import type { CustomScheme } from "electron";
import { addScheme, isPrivileged } from "./addresses.ts";
import { hooks } from "./hooks.ts";
import { requireReady, runtime } from "./runtime.ts";

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** `protocol`: only the schemes that were registered as privileged before the app was ready can be handled. */
export class ProtocolModule {
  private readonly handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (runtime.isReady)
      throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
    for (const { scheme, privileges = {} } of schemes) {
      if (privileges.bypassCSP === true) hooks.violations.push(`the scheme ${scheme} bypasses the CSP`);
      if (privileges.standard !== true || privileges.secure !== true)
        throw new Error(`electron stand-in: the scheme ${scheme} must be standard and secure`);
      addScheme(scheme);
    }
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    requireReady("protocol.handle cannot be used");
    if (!isPrivileged(scheme))
      throw new Error(`electron stand-in: protocol.handle("${scheme}") needs a privileged scheme`);
    if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  /** What a request reaches. The app does not call it. */
  handlerOf(scheme: string): ProtocolHandler | undefined {
    return this.handlers.get(scheme);
  }
}
