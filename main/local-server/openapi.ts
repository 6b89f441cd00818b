import type { AnyContractProcedure } from "@orpc/contract";
import { type OpenAPI, OpenAPIGenerator } from "@orpc/openapi";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";

/** Calls without a route of their own, such as those that carry files, are for the page alone. */
export function isPublished({ contract }: { contract: AnyContractProcedure }): boolean {
  return contract["~orpc"].route.path !== undefined;
}

/** The OpenAPI document of a router, generated on the first call. */
export function createOpenApi(router: AnyRouter): () => Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  let document: Promise<OpenAPI.Document> | undefined;
  return () =>
    (document ??= generator.generate(router, {
      filter: isPublished,
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
