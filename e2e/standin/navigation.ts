import { originOf, toApp, toWeb } from "./addresses.ts";
import type { Protocol } from "./devtools.ts";
import { StandinEvent } from "./event.ts";
import { hooks } from "./hooks.ts";
import type { Tab } from "./tab.ts";
import type { WebContents } from "./web-contents.ts";

/** Keeps the frames of a page, and sends Electron's events as it loads. */
export function watchNavigation(tab: Tab, contents: WebContents): void {
  const { frames } = contents;
  tab.on("Page.frameAttached", ({ frameId, parentFrameId }) => frames.attach(frameId, parentFrameId));
  tab.on("Page.frameDetached", ({ frameId, reason }) => {
    if (reason === "remove") frames.detach(frameId);
  });
  tab.on("Page.frameNavigated", ({ frame }) => committed(contents, frame));
  tab.on("Page.navigatedWithinDocument", ({ frameId, url }) => {
    const frame = frames.get(frameId);
    if (frame === undefined) return;
    frame.url = toApp(url);
    const isMainFrame = frames.isMain(frameId);
    contents.emit("did-start-navigation", details(contents, frameId, frame.url, { isSameDocument: true }));
    contents.emit("did-navigate-in-page", new StandinEvent(), frame.url, isMainFrame, 1, frame.routingId);
  });
  tab.on("Page.frameStartedLoading", ({ frameId }) => {
    if (!frames.isMain(frameId)) return;
    contents.loading = true;
    contents.emit("did-start-loading");
  });
  tab.on("Page.frameStoppedLoading", ({ frameId }) => {
    if (!frames.isMain(frameId)) return;
    contents.loading = false;
    contents.emit("did-stop-loading");
  });
  tab.on("Page.domContentEventFired", () => contents.emit("dom-ready", new StandinEvent()));
  tab.on("Page.loadEventFired", () => {
    contents.emit("did-frame-finish-load", new StandinEvent(), true, 1, frames.main.routingId);
    if (!contents.hasFailed) contents.emit("did-finish-load", new StandinEvent());
  });
}

function committed(contents: WebContents, committedFrame: Protocol.Page.Frame): void {
  const frame = contents.frames.commit(committedFrame);
  if (frame === undefined) return;
  const isMain = frame === contents.frames.main;
  const hasFailed = committedFrame.unreachableUrl !== undefined;
  if (isMain) {
    contents.hasFailed = hasFailed;
    contents.crashed = false;
  }
  const event = new StandinEvent();
  if (hasFailed)
    return void contents.emit(
      "did-fail-load",
      event,
      -2,
      "ERR_FAILED",
      frame.url,
      isMain,
      1,
      frame.routingId,
    );
  contents.emit("did-frame-navigate", event, frame.url, 200, "OK", isMain, 1, frame.routingId);
  if (isMain) contents.emit("did-navigate", event, frame.url, 200, "OK");
}

/**
 * Asks the app about a document that a frame wants, in Electron's order: did-start-navigation, then for what the page
 * began will-frame-navigate and will-navigate, for a redirect will-redirect. False when the app refuses.
 */
export function mayNavigate(contents: WebContents, request: Protocol.Fetch.requestPausedPayload): boolean {
  const url = toApp(request.request.url);
  const { frameId } = request;
  const isMainFrame = contents.frames.isMain(frameId);
  if (request.redirectedRequestId !== undefined) {
    if (!ask(contents, "will-redirect", frameId, url)) return false;
    const event = details(contents, frameId, url, {});
    contents.emit("did-redirect-navigation", event, url, false, isMainFrame);
    return true;
  }
  const isOwn = isMainFrame && contents.ownNavigation === withoutHash(toWeb(url));
  if (isMainFrame) contents.ownNavigation = null;
  contents.emit("did-start-navigation", details(contents, frameId, url, {}), url, false, isMainFrame);
  if (isOwn) return true;
  return (
    ask(contents, "will-frame-navigate", frameId, url) &&
    (!isMainFrame || ask(contents, "will-navigate", frameId, url))
  );
}

/** A page that wants to become a blob of its own. It never does, but an app that would let it is at fault. */
export function askAboutBlob(contents: WebContents, url: string): void {
  const { frameToken } = contents.frames.main;
  contents.emit("did-start-navigation", details(contents, frameToken, url, {}), url, false, true);
  const mayGo =
    ask(contents, "will-frame-navigate", frameToken, url) && ask(contents, "will-navigate", frameToken, url);
  if (mayGo) hooks.violations.push(`a page may become ${url}`);
}

function ask(contents: WebContents, name: string, frameId: string, url: string): boolean {
  const event = details(contents, frameId, url, {});
  const routingId = contents.frames.get(frameId)?.routingId ?? 0;
  contents.emit(name, event, url, false, contents.frames.isMain(frameId), 1, routingId);
  if (event.defaultPrevented) hooks.blockedRequests.push(url);
  return !event.defaultPrevented;
}

export function withoutHash(address: string): string {
  return address.split("#", 1)[0] ?? "";
}

function details(contents: WebContents, frameId: string, url: string, fields: object): StandinEvent {
  const frame = contents.frames.get(frameId) ?? null;
  const isMainFrame = contents.frames.isMain(frameId);
  const initiator = contents.ownNavigation === null ? frame : undefined;
  return new StandinEvent({
    url,
    isSameDocument: false,
    isMainFrame,
    frame,
    initiator,
    origin: originOf(url),
    ...fields,
  });
}
