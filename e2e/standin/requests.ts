import { headerToWeb, toApp } from "./addresses.ts";
import type { Protocol } from "./devtools.ts";
import { hooks } from "./hooks.ts";
import { mayNavigate } from "./navigation.ts";
import type { Tab } from "./tab.ts";
import type { WebContents } from "./web-contents.ts";

type Paused = Protocol.Fetch.requestPausedPayload;

/** Answers every request of a page: by the app's guards first, then by its protocol handler, never by the network. */
export function watchRequests(tab: Tab, contents: WebContents): void {
  tab.on("Fetch.requestPaused", (request) => {
    answer(tab, contents, request).catch((error: unknown) => {
      process.stderr.write(`electron stand-in: a protocol handler failed: ${String(error)}\n`);
      fail(tab, request, "Failed");
    });
  });
}

async function answer(tab: Tab, contents: WebContents, request: Paused): Promise<void> {
  const url = toApp(request.request.url);
  if (request.resourceType === "Document" && !mayNavigate(contents, request))
    return fail(tab, request, "Aborted");
  const verdict = await contents.session.webRequest.ask({
    url,
    method: request.request.method,
    resourceType: resourceType(contents, request),
    referrer: toApp(request.request.headers.Referer ?? ""),
    webContentsId: contents.id,
    frame: contents.frames.get(request.frameId) ?? null,
  });
  if (verdict.cancel === true) {
    hooks.blockedRequests.push(url);
    return fail(tab, request, "BlockedByClient");
  }
  if (verdict.redirectURL !== undefined)
    return fulfil(tab, request, 307, [["location", verdict.redirectURL]], Buffer.alloc(0));
  const handler = contents.session.protocol.handlerOf(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) {
    hooks.blockedRequests.push(url);
    return fail(tab, request, "InternetDisconnected");
  }
  const response = await handler(toRequest(url, request.request));
  // Response.error() is how a handler says that there is nothing.
  if (response.type === "error") return fail(tab, request, "Failed");
  const body = Buffer.from(await response.arrayBuffer());
  fulfil(tab, request, response.status, [...response.headers], body);
}

function fulfil(tab: Tab, request: Paused, status: number, headers: [string, string][], body: Buffer): void {
  tab.tell("Fetch.fulfillRequest", {
    requestId: request.requestId,
    responseCode: status,
    responseHeaders: headers.map(([name, value]) => ({ name, value: headerToWeb(value) })),
    body: body.toString("base64"),
  });
}

function fail(tab: Tab, { requestId }: Paused, errorReason: Protocol.Network.ErrorReason): void {
  tab.tell("Fetch.failRequest", { requestId, errorReason });
}

function toRequest(url: string, request: Protocol.Network.Request): Request {
  const { method, headers, postDataEntries } = request;
  const bytes = (postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? "", "base64"));
  const own = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    /^(origin|referer)$/i.test(name) ? toApp(value) : value,
  ]);
  const hasBody = bytes.length > 0 && !/^(GET|HEAD)$/.test(method);
  return new Request(url, { method, headers: own, ...(hasBody ? { body: Buffer.concat(bytes) } : {}) });
}

const RESOURCE_TYPES: Partial<Record<Protocol.Network.ResourceType, string>> = {
  Stylesheet: "stylesheet",
  Script: "script",
  Image: "image",
  Font: "font",
  Media: "media",
  XHR: "xhr",
  Fetch: "xhr",
  Ping: "ping",
  CSPViolationReport: "cspReport",
  WebSocket: "webSocket",
};

function resourceType(contents: WebContents, { resourceType: type, frameId }: Paused): string {
  if (type === "Document") return contents.frames.isMain(frameId) ? "mainFrame" : "subFrame";
  return RESOURCE_TYPES[type] ?? "other";
}
