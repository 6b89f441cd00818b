import type { ContextPoint, PageMessage } from "./messages.ts";

/**
 * What Electron's browser process learns of input that the page left alone: a context menu, a key for the menus, a
 * click that opens another window, a wheel that zooms. Listens last, at the window.
 */
export function pageInput(post: (message: PageMessage) => void): void {
  addEventListener("contextmenu", (event) => {
    if (event.isTrusted && !event.defaultPrevented)
      post({ kind: "context-menu", point: describe(event, pointOf(event)) });
  });
  addEventListener("keydown", (event) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    post({
      kind: "key",
      key: { key, code, control: ctrlKey, alt: altKey, shift: shiftKey, meta: metaKey },
    });
  });
  // A blob makes no request that could be asked about, so it is stopped here.
  navigation.addEventListener("navigate", (event) => {
    const { url } = event.destination;
    if (!url.startsWith("blob:") || event.downloadRequest !== null) return;
    event.preventDefault();
    post({ kind: "blob", url });
  });
  for (const kind of ["click", "auxclick"] as const) addEventListener(kind, openElsewhere);
  addEventListener(
    "wheel",
    (event) => {
      if (event.isTrusted && event.ctrlKey && !event.defaultPrevented)
        post({ kind: "zoom", direction: event.deltaY < 0 ? "in" : "out" });
    },
    { passive: true },
  );

  function openElsewhere(event: MouseEvent): void {
    const link = (event.composedPath() as Element[]).find(
      (node) => node instanceof HTMLAnchorElement && node.href !== "",
    ) as HTMLAnchorElement | undefined;
    if (!event.isTrusted || event.defaultPrevented || link === undefined) return;
    const isMiddle = event.button === 1;
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey;
    const isOther = link.target !== "" && !["_self", "_top", "_parent"].includes(link.target);
    if (!isMiddle && !isModified && !isOther) return;
    if (event.button === 2) return;
    event.preventDefault();
    const isBackground = isMiddle || event.ctrlKey || event.metaKey;
    const disposition = isBackground ? "background-tab" : event.shiftKey ? "new-window" : "foreground-tab";
    post({ kind: "open", url: link.href, frameName: link.target, features: "", disposition });
  }

  function pointOf(event: MouseEvent): Element | null {
    const target = event.composedPath()[0];
    return target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  }

  function describe(event: PointerEvent | MouseEvent, element: Element | null): ContextPoint {
    const link = element?.closest<HTMLAnchorElement>("a[href]");
    const media = element?.closest<HTMLImageElement | HTMLMediaElement | HTMLCanvasElement>(
      "img, video, audio, canvas",
    );
    const field = element?.closest<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    const isEditable = field?.matches("input, textarea") === true || isContentEditable(element);
    return {
      x: Math.round(event.clientX),
      y: Math.round(event.clientY),
      byKeyboard: event.button !== 2,
      linkURL: link?.href ?? "",
      linkText: link?.textContent?.trim() ?? "",
      srcURL: media instanceof HTMLCanvasElement ? "" : (media?.currentSrc ?? ""),
      mediaType: mediaType(media),
      isEditable,
      isReadOnly: field?.readOnly === true || field?.disabled === true,
      selectionText: selectionText(field),
      titleText: element?.closest<HTMLElement>("[title]")?.title ?? "",
      altText: media instanceof HTMLImageElement ? media.alt : "",
      word: isEditable ? wordAtCaret(field) : "",
      hasText: (field?.value ?? element?.textContent ?? "") !== "",
      formControlType: field === null || field === undefined ? "none" : controlType(field),
      spellcheck: element instanceof HTMLElement && element.spellcheck,
    };
  }

  function isContentEditable(element: Element | null): boolean {
    return element instanceof HTMLElement && element.isContentEditable;
  }

  function mediaType(media: Element | null | undefined): ContextPoint["mediaType"] {
    if (media instanceof HTMLImageElement) return "image";
    if (media instanceof HTMLVideoElement) return "video";
    if (media instanceof HTMLAudioElement) return "audio";
    return media instanceof HTMLCanvasElement ? "canvas" : "none";
  }

  function controlType(field: HTMLInputElement | HTMLTextAreaElement): string {
    return field instanceof HTMLTextAreaElement ? "text-area" : `input-${field.type}`;
  }

  function selectionText(field: HTMLInputElement | HTMLTextAreaElement | null | undefined): string {
    if (field === null || field === undefined) return String(getSelection() ?? "");
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }

  function wordAtCaret(field: HTMLInputElement | HTMLTextAreaElement | null | undefined): string {
    const selection = getSelection();
    const text = field?.value ?? selection?.focusNode?.textContent ?? "";
    const caret =
      field === null || field === undefined ? (selection?.focusOffset ?? 0) : (field.selectionEnd ?? 0);
    const before = /[\p{L}\p{M}'’]*$/u.exec(text.slice(Math.max(0, caret - 50), caret))?.[0] ?? "";
    const after = /^[\p{L}\p{M}'’]*/u.exec(text.slice(caret, caret + 50))?.[0] ?? "";
    return before + after;
  }
}
