import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { contract } from "#shared/contract.ts";
import { errorCode } from "#shared/errors.ts";
import { createOpenApi } from "./openapi.ts";

const document = await createOpenApi(contract)();
const schemas = document.components?.schemas ?? {};
const answerOf = (path: string, status: string): unknown => {
  const answer = document.paths?.[path]?.get?.responses?.[status];
  return answer !== undefined && "content" in answer
    ? answer.content?.["application/json"]?.schema
    : undefined;
};

it("names each shape of the contract once and refers to it", () => {
  expect(answerOf("/notes/{id}", "200")).toEqual({ $ref: "#/components/schemas/Note" });
  const whole = JSON.stringify(document);
  const named = [...whole.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect([...new Set(named)].filter((name) => !(String(name) in schemas))).toEqual([]);
  const unused = Object.keys(schemas).filter((name) => !named.includes(name));
  expect(unused).toEqual([]);
});

it("describes an error as it is answered: a code of the closed set and a message", () => {
  expect(answerOf("/notes/{id}", "404")).toEqual({ $ref: "#/components/schemas/Error" });
  const isError = new Ajv2020({ strict: false }).compile(schemas["Error"] ?? {});
  for (const code of errorCode.options) expect(isError({ code, message: "What happened." })).toBe(true);
  expect([isError({ code: "else", message: "" }), isError({ code: "busy" })]).toEqual([false, false]);
});
