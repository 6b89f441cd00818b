/** The page's scheme and its address. Nothing else is loaded in a window. */
export const SCHEME = "app";
export const PAGE_ORIGIN = `${SCHEME}://bundle`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;

/** Whether an address is one of the page. Compares the parsed parts, because "app://bundle.other" begins the same. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === "bundle" && url.username === "";
}

/** The same page as the small window for a quick note. */
export const CAPTURE_ADDRESS = `${PAGE_ADDRESS}?view=capture`;
