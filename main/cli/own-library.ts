import { createRouterClient } from "@orpc/server";
import { type AppParts, createApp } from "#main/app.ts";
import { silentLog } from "#main/log.ts";
import { createRouter } from "#main/router.ts";
import { type Client, noHost } from "./host-client.ts";

/** Opens the library in this process, whose lock the caller holds, for as long as `use` runs. */
export async function withOwnLibrary<Result>(
  parts: AppParts,
  folder: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
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
}
