import type { AnyContractProcedure, AnyContractRouter } from "@orpc/contract";
import { type OpenAPI, OpenAPIGenerator } from "@orpc/openapi";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { namedSchemas } from "./named-schemas.ts";

/** Calls without a route of their own, such as those that carry files, are for the page alone. */
export function isPublished({ contract }: { contract: AnyContractProcedure }): boolean {
  return contract["~orpc"].route.path !== undefined;
}

/** The OpenAPI document of a router or contract, generated on the first call. */
export function createOpenApi(router: AnyContractRouter | AnyRouter): () => Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  let document: Promise<OpenAPI.Document> | undefined;
  return () =>
    (document ??= generator.generate(router, {
      filter: isPublished,
      commonSchemas: namedSchemas,
      // An error travels as its code and message alone, see `toBody` in rest.ts.
      customErrorResponseBodySchema: { $ref: "#/components/schemas/Error" },
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
