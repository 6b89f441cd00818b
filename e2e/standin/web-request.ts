import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequestFilter } from "electron";

type Details = Omit<
  OnBeforeRequestListenerDetails,
  "id" | "timestamp" | "uploadData" | "frame" | "resourceType"
>;
type Listener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

/** `session.webRequest`: the one listener that may cancel or redirect a request before it is made. */
export class WebRequest {
  private listener: Listener | null = null;
  private patterns: RegExp[] = [];
  private types: string[] = [];
  private lastId = 0;

  onBeforeRequest(filter: WebRequestFilter, listener: Listener | null): void;
  onBeforeRequest(listener: Listener | null): void;
  onBeforeRequest(first: WebRequestFilter | Listener | null, second?: Listener | null): void {
    const hasFilter = first !== null && typeof first === "object";
    this.listener = hasFilter ? (second ?? null) : first;
    this.patterns = hasFilter ? first.urls.map(toPattern) : [];
    this.types = hasFilter ? (first.types ?? []) : [];
  }

  /** The app's verdict on one request. */
  ask(details: Details & { frame: unknown; resourceType: string }): Promise<CallbackResponse> {
    const { listener } = this;
    if (listener === null || !this.matches(details.url, details.resourceType)) return Promise.resolve({});
    const full = { ...details, id: ++this.lastId, timestamp: Date.now(), uploadData: [] };
    // The frame is the stand-in's own, which contract.ts compares with Electron's.
    return new Promise((resolve) => listener(full as never, resolve));
  }

  private matches(url: string, type: string): boolean {
    if (this.types.length > 0 && !this.types.includes(type)) return false;
    return this.patterns.length === 0 || this.patterns.some((pattern) => pattern.test(url));
  }
}

/** A match pattern such as `*://*\/*`, `app://bundle/*` or `<all_urls>`. */
function toPattern(pattern: string): RegExp {
  if (pattern === "<all_urls>") return /^/;
  const literal = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*");
  return new RegExp(`^${literal}$`, "s");
}
