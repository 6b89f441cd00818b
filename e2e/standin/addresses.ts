/**
 * A custom scheme in Chromium's eyes: `app://bundle/x` is shown to it as `https://bundle.app.standin/x`, a secure
 * origin of its own whose every request the stand-in answers.
 */
const schemes = new Set<string>();
const SUFFIX = ".standin";

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function isPrivileged(scheme: string): boolean {
  return schemes.has(scheme);
}

export function toWeb(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(address);
  const [, scheme = "", host = "", rest = ""] = parts ?? [];
  if (!schemes.has(scheme)) return address;
  return `https://${host}.${scheme}${SUFFIX}${rest === "" ? "/" : rest}`;
}

export function toApp(address: string): string {
  const parts = /^(blob:|filesystem:)?https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.standin(.*)$/s.exec(address);
  if (parts === null) return address;
  const [, prefix = "", host = "", scheme = "", rest = ""] = parts;
  return `${prefix}${scheme}://${host}${rest}`;
}

/** The origin as Electron tells it: "app://bundle", "https://example.com", or "null". */
export function originOf(address: string): string {
  if (!URL.canParse(address)) return "null";
  const { origin, protocol, host } = new URL(address);
  return schemes.has(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin;
}

/** Custom addresses inside the value of a header, such as a policy's sources. */
export function headerToWeb(value: string): string {
  return value
    .split(/(\s+|;|,)/)
    .map((part) => (schemes.has(part.split("://")[0] ?? "") ? toWeb(part).replace(/\/$/, "") : part))
    .join("");
}
