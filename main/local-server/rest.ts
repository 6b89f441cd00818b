import type { IncomingHttpHeaders } from "node:http";
import { OpenAPIHandler } from "@orpc/openapi/fetch";
import type { AnyRouter, ORPCError } from "@orpc/server";
import type { Log } from "#main/log.ts";
import type { CallContext } from "#main/router.ts";
import { AppError, ERROR_STATUS, errorCode, toWireError, type WireError } from "#shared/errors.ts";
import { isOwnOrigin, isOwnSite } from "./guards.ts";
import { createOpenApi, isPublished } from "./openapi.ts";
import { readBody } from "./read-body.ts";
import { hashSecret, isSecret } from "./secrets.ts";

export interface RestOptions {
  router: AnyRouter;
  /** The API key a secret belongs to, with the origins whose pages may use it. */
  verifyKey: (secret: string) => Promise<{ origins: readonly string[] } | null>;
  /** The key that the endpoint file holds. */
  localKey: string;
  log: Log;
}

export type Rest = (request: Request, headers: IncomingHttpHeaders) => Promise<Response>;

/** Most bytes one request may hold. */
export const BODY_MAX = 16 * 1024 * 1024;

/** The contract as REST under `/v1`, for programs with a key. @throws AppError for what is refused. */
export function createRest({ router, verifyKey, localKey, log }: RestOptions): Rest {
  const handler = new OpenAPIHandler<CallContext>(router, {
    filter: isPublished,
    customErrorResponseBodyEncoder: (error) => toBody(error, log),
  });
  const openApi = createOpenApi(router);
  const localHash = hashSecret(localKey);

  async function callerOf(headers: IncomingHttpHeaders, isOwn: boolean): Promise<CallContext["caller"]> {
    const secret = /^Bearer ([\w-]{20,200})$/i.exec(headers.authorization ?? "")?.[1];
    if (secret && isOwn && isSecret(secret, localHash)) return "local";
    const key = secret ? await verifyKey(secret) : null;
    const isListed = headers.origin !== undefined && key?.origins.includes(headers.origin);
    if (!isOwn && !isListed) {
      throw new AppError(
        "forbidden",
        'Pages of other addresses have no access. Call from a program, without Origin, or make a key on the command line of Nano Banana with "keys create NAME --origin ORIGIN".',
      );
    }
    if (key === null) {
      throw new AppError(
        "unauthorized",
        'A key is missing or wrong. Make one on the command line of Nano Banana with "keys create NAME", and send it as Authorization: Bearer KEY.',
      );
    }
    return "api";
  }

  return async (request, headers) => {
    const isOwn = (headers.origin === undefined || isOwnOrigin(headers)) && isOwnSite(headers);
    if (isOwn && request.method === "GET" && new URL(request.url).pathname === "/v1/openapi.json") {
      return Response.json(await openApi());
    }
    const caller = await callerOf(headers, isOwn);
    const { response } = await handler.handle(await withBody(request), {
      prefix: "/v1",
      context: { caller },
    });
    if (response === undefined) {
      throw new AppError(
        "not-found",
        `There is no ${request.method} at this path. /v1/openapi.json lists what there is.`,
      );
    }
    response.headers.set("cache-control", "no-store");
    return response;
  };
}

/** The same request with its body read and measured; the signal ends the call when the client goes. */
async function withBody(request: Request): Promise<Request> {
  const { url, method, headers, signal } = request;
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
  const body = await readBody(request, BODY_MAX);
  const type = headers.get("content-type");
  if (body.length > 0 && type !== null && !type.startsWith("application/json")) {
    throw new AppError(
      "unsupported-text",
      `Send JSON with Content-Type: application/json instead of ${type}.`,
    );
  }
  return new Request(url, { method, headers, signal, ...(body.length > 0 && { body }) });
}

/** oRPC's own codes come from requests that do not reach a handler. */
function toBody(error: ORPCError<string, unknown>, log: Log): WireError {
  const code = errorCode.safeParse(error.code);
  if (code.success) return { code: code.data, message: error.message };
  if (error.status === ERROR_STATUS["invalid-input"]) {
    return {
      code: "invalid-input",
      message: "The request could not be read. Send JSON as /v1/openapi.json describes it.",
    };
  }
  log.error({ name: error.name, code: error.code }, "request failed");
  return toWireError(error);
}
