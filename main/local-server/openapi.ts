import { type OpenAPI, OpenAPIGenerator } from "@orpc/openapi";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";

/** The OpenAPI document of a router, generated on the first call. */
export function createOpenApi(router: AnyRouter): () => Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  let document: Promise<OpenAPI.Document> | undefined;
  return () =>
    (document ??= generator.generate(router, {
      info: {
        title: "Nano Banana",
        version: "1",
        description: "Private notes, summarized on your own machine, every line traced to its source.",
      },
      servers: [{ url: "/v1" }],
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    }));
}
