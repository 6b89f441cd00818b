import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { errorRecord, type Log } from "#main/log.ts";
import { AppError, ERROR_STATUS, isCancelled, toWireError } from "#shared/errors.ts";
import { readAsset } from "#main/page/assets.ts";
import { isOwnOrigin, isOwnSite } from "./guards.ts";
import { readBody } from "./read-body.ts";
import type { Rest } from "./rest.ts";
import type { Sessions } from "./sessions.ts";

export interface PagesOptions {
  /** What a browser gets; `null` leaves REST alone. */
  page: { folder: string; sessions: Sessions } | null;
  rest: Rest;
  log: Log;
}

/** Routes: REST under `/v1`, the exchange of a launch token, and the files of the page. */
export function createPages({ page, rest, log }: PagesOptions) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.all("/v1/*", (context) => rest(context.req.raw, context.env.incoming.headers));

  if (page === null) {
    app.all("*", (context) =>
      context.json(
        {
          code: "not-found",
          message:
            "No page is served here: the app has a window of its own. Programs find their calls under /v1.",
        },
        404,
      ),
    );
  } else servePage(app, page);

  app.notFound((context) =>
    context.json({ code: "invalid-input", message: "That method is not answered here." }, 405),
  );

  app.onError((error, context) => {
    const wire = toWireError(error);
    if (wire.code === "internal" && !isCancelled(error)) {
      log.error(errorRecord(error), "request failed");
    }
    const status = ERROR_STATUS[wire.code] as ContentfulStatusCode; // the table holds statuses that carry a body
    return context.json(wire, status, { "cache-control": "no-store" });
  });

  return app.fetch;
}

function servePage(
  app: Hono<{ Bindings: HttpBindings }>,
  { folder, sessions }: NonNullable<PagesOptions["page"]>,
): void {
  app.post("/session", async (context) => {
    const { headers } = context.env.incoming;
    if (!isOwnOrigin(headers) || !isOwnSite(headers)) {
      throw new AppError("forbidden", "Only the page of this address may open a session.");
    }
    const token = new TextDecoder().decode(await readBody(context.req.raw, TOKEN_MAX));
    return context.json({ key: sessions.exchange(token) }, 200, { "cache-control": "no-store" });
  });

  app.get("*", async (context) => {
    const { status, headers, body } = await readAsset(folder, new URL(context.req.url).pathname);
    return context.body(body, status, headers);
  });
}

const TOKEN_MAX = 256;
