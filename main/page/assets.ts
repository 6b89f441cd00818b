import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { contentSecurityPolicy, SECURITY_HEADERS } from "./headers.ts";

export interface Asset {
  status: 200 | 400 | 404;
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer> | string;
}

/** What index.html holds where the nonce of a page load belongs. */
const NONCE_MARK = "__CSP_NONCE__";

/**
 * Answers for one file of the built page. The only way to static files, for every host.
 * @param pathname of the request's address, still percent-encoded.
 */
export async function readAsset(root: string, pathname: string): Promise<Asset> {
  const name = decode(pathname);
  if (name === undefined) return refuse(400, "That is not a path of this page.");
  const base = resolve(root);
  const file = resolve(join(base, name === "/" ? "/index.html" : name));
  const type = TYPES[extname(file)];
  if (!file.startsWith(base + sep) || type === undefined)
    return refuse(404, "There is nothing at this address.");
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return refuse(404, "There is nothing at this address.");
  const headers = { ...SECURITY_HEADERS, "content-type": type };
  if (type === TYPES[".html"]) return page(body.toString("utf8"), headers);
  const isHashed = name.startsWith("/assets/");
  return {
    status: 200,
    headers: { ...headers, "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache" },
    body,
  };
}

/** Every load gets a nonce of its own, so that one seen is worth nothing later. */
function page(html: string, headers: Record<string, string>): Asset {
  const nonce = randomBytes(18).toString("base64url");
  return {
    status: 200,
    headers: {
      ...headers,
      "content-security-policy": contentSecurityPolicy(nonce),
      "cache-control": "no-store",
    },
    body: html.replaceAll(NONCE_MARK, nonce),
  };
}

function decode(pathname: string): string | undefined {
  try {
    const name = decodeURIComponent(pathname);
    return name.includes("\0") || name.includes("\\") ? undefined : name;
  } catch {
    return undefined;
  }
}

function refuse(status: 400 | 404, message: string): Asset {
  return {
    status,
    headers: { ...SECURITY_HEADERS, "content-type": "text/plain; charset=utf-8" },
    body: message,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
