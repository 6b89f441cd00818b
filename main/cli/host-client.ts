import { createORPCClient, ORPCError } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { endpointAddress, readEndpoint } from "#main/data-folder/endpoint.ts";
import { isLocked } from "#main/data-folder/lock.ts";
import { type Contract, contract } from "#shared/contract.ts";
import { AppError, wireError } from "#shared/errors.ts";

/** The contract as the commands call it, whoever answers. */
export type Client = ContractRouterClient<Contract>;

/** A client of the host that has the data folder open, over its REST; null when none runs. */
export function connectHost(folder: string): Client | null {
  const endpoint = readEndpoint(folder);
  // The id of a killed host may have gone to another process since; its lock has not.
  if (endpoint === null || !isLocked(folder)) return null;
  const link = new OpenAPILink(contract, {
    url: `${endpointAddress(endpoint)}/v1`,
    headers: { authorization: `Bearer ${endpoint.key}` },
    customErrorResponseBodyDecoder: (body, { status }) => {
      const { data } = wireError.safeParse(body);
      return data ? new ORPCError(data.code, { status, message: data.message, defined: true }) : null;
    },
  });
  return createORPCClient<Client>(link);
}

/** The command needs the app's page, and no host serves it. */
export function noHost(): AppError {
  return new AppError("unavailable", 'Nano Banana is not running. Start it with "nano-banana serve".');
}
