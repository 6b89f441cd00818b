import { createRouterClient } from "@orpc/server";
import { type AppParts, createApp } from "#main/app.ts";
import type { Log } from "#main/log.ts";
import { openLogFile } from "#main/log-file.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { createRouter } from "#main/router.ts";
import { type Client, noHost } from "./host-client.ts";

/** Opens the library in this process, whose lock the caller holds, for as long as `use` runs. */
export async function withOwnLibrary<Result>(
  parts: AppParts,
  folder: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const file = openLogFile(folder);
  try {
    return await withApp(parts, folder, file.log, use);
  } finally {
    await file.close();
  }
}

async function withApp<Result>(
  parts: AppParts,
  folder: string,
  log: Log,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const app = await createApp({
    ...parts,
    folder,
    clock: Date.now,
    log,
    fork: forkNode,
    host: "cli",
    launch: noPage,
  });
  try {
    return await use(createRouterClient(createRouter(app), { context: { caller: "local" } }));
  } finally {
    await app.close();
  }
}

const noPage = () => Promise.reject(noHost());
