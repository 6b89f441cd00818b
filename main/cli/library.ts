import { createORPCClient, ORPCError } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { createRouterClient } from "@orpc/server";
import { createApp } from "#main/app.ts";
import { endpointAddress, readEndpoint } from "#main/data-folder/endpoint.ts";
import { dataFolderPath } from "#main/data-folder/location.ts";
import { acquireLock, type Lock } from "#main/data-folder/lock.ts";
import { prepareDataFolder } from "#main/data-folder/prepare.ts";
import { silentLog } from "#main/log.ts";
import { createRouter } from "#main/router.ts";
import { contract, type Contract } from "#shared/contract.ts";
import { AppError, wireError } from "#shared/errors.ts";
import type { CommandContext } from "./context.ts";

export type Client = ContractRouterClient<Contract>;

/**
 * Calls `use` with the library of a data folder: through the host that has it open, else opened in this process
 * for as long as `use` runs.
 * @throws AppError of the call, or `busy` when another program without a host holds the folder.
 */
export async function withLibrary<Result>(
  context: CommandContext,
  data: string | undefined,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolderPath(data, context.surroundings);
  const host = connectHost(folder);
  if (host) return use(host);
  prepareDataFolder(folder);
  const lock = acquireLock(folder);
  return withOpenLibrary(context, folder, lock, use);
}

/** A client of the host that has the folder open, or null when none runs. */
export function connectHost(folder: string): Client | null {
  const endpoint = readEndpoint(folder);
  if (endpoint === null) return null;
  const link = new OpenAPILink(contract, {
    url: `${endpointAddress(endpoint)}/v1`,
    headers: { authorization: `Bearer ${endpoint.key}` },
    customErrorResponseBodyDecoder: (body, { status }) => {
      const { data } = wireError.safeParse(body);
      return data ? new ORPCError(data.code, { status, message: data.message, defined: true }) : null;
    },
  });
  // Everything in the contract is plain JSON, so what REST gives has the contract's own types.
  return createORPCClient<Client>(link);
}

async function withOpenLibrary<Result>(
  { parts }: CommandContext,
  folder: string,
  lock: Lock,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  try {
    const app = await createApp({
      ...parts,
      folder,
      clock: Date.now,
      log: silentLog,
      host: "cli",
      launch: () => Promise.reject(noHost()),
    });
    try {
      return await use(createRouterClient(createRouter(app), { context: { caller: "local" } }));
    } finally {
      await app.close();
    }
  } finally {
    lock.release();
  }
}

/** The command needs the app's page, and no host serves it. */
export function noHost(): AppError {
  return new AppError("unavailable", 'Nano Banana is not running. Start it with "nano-banana serve".');
}
