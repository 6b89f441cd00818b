import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { WireError } from "#shared/errors.ts";

/** An answer that refuses a request, with its HTTP status. */
export interface Refusal {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 421 | 429 | 500 | 503;
  error: WireError;
}

export function refusal(status: Refusal["status"], code: WireError["code"], message: string): Refusal {
  return { status, error: { code, message } };
}

/**
 * What holds for every request before it is routed. An exact Host defeats DNS rebinding: a foreign name that
 * resolves to this machine still sends its own Host, and no Origin with a same-origin GET.
 */
export function refuseRequest({ headers, method, url }: IncomingMessage, port: number): Refusal | undefined {
  const host = headers.host ?? "";
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return refusal(421, "forbidden", `This program answers at http://127.0.0.1:${port} only.`);
  }
  if (!url?.startsWith("/")) return refusal(400, "invalid-input", "The request names no path.");
  if (method === "OPTIONS") {
    return refusal(
      403,
      "forbidden",
      "Pages of other addresses have no access. Call from a program, without Origin.",
    );
  }
  if (!METHODS.has(method ?? "")) return refusal(405, "invalid-input", `${method} is not answered here.`);
  return undefined;
}

/** The page's own requests and sockets carry an Origin, and it is this address. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && origin === `http://${host}`;
}

/** Browsers tell where a request comes from; programs say nothing. */
export function isOwnSite(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin";
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
