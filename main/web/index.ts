import { availableParallelism, homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { asInvoked, commandName } from "#main/command-name.ts";
import { openDataFolder } from "#main/data-folder/open.ts";
import { dataFolderPath, type Surroundings } from "#main/data-folder/location.ts";
import { errorRecord } from "#main/log.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { AppError, toWireError } from "#shared/errors.ts";
import { parseArguments, USAGE } from "./arguments.ts";
import { hasDisplay, openPage } from "#main/open-page.ts";
import { serve } from "#main/serve.ts";

/** Milliseconds for a clean end before the process leaves anyway. */
const CLOSE_LIMIT = 2_000;

// The same lines serve the source and the built app, whose entries lie side by side in one folder.
const isSource = import.meta.url.endsWith(".ts");
const at = (source: string, built: string) => new URL(isSource ? source : built, import.meta.url);

await run(process.argv.slice(2)).catch((error: unknown) => {
  const isOurs = error instanceof AppError;
  const message = isOurs ? toWireError(error).message : describe(error);
  process.stderr.write(`${asInvoked(message, commandName(process.env))}\n`);
  process.exit(isOurs && error.code !== "internal" ? 1 : 2);
});

async function run(args: readonly string[]): Promise<void> {
  const { data, port, isOpening, isHelp } = parseArguments(args);
  if (isHelp) return void process.stdout.write(USAGE);
  const surroundings: Surroundings = {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
  };
  const server = await serve({
    folder: openDataFolder(dataFolderPath(data, surroundings)),
    page: { kind: "browser", folder: fileURLToPath(at("../../out/renderer", "../renderer")) },
    port,
    clock: Date.now,
    workers: {
      store: at("../store/worker.ts", "./store-worker.js"),
      nano: at("../nano/worker.ts", "./nano-worker.js"),
      summarizer: at("../summaries/worker.ts", "./summarizer.js"),
    },
    children: {
      toolbox: at("../toolbox/index.ts", "./toolbox.js"),
      engine: at("../engine/index.ts", "./engine.js"),
    },
    fork: forkNode,
    models: fileURLToPath(at("../../models", "../../models")),
    poolSize: Math.max(1, Math.min(4, availableParallelism() - 1)),
  });

  const stop = (exitCode: number) => {
    setTimeout(() => process.exit(exitCode), CLOSE_LIMIT).unref();
    void server.close().finally(() => process.exit(exitCode));
  };
  process.once("SIGINT", () => stop(0));
  process.once("SIGTERM", () => stop(0));
  process.once("SIGHUP", () => stop(0));
  process.once("uncaughtException", (error) => {
    server.app.log.error(errorRecord(error), "host failed");
    process.stderr.write(`${describe(error)}\n`);
    stop(2);
  });

  const present = async () => {
    const address = server.launch();
    process.stdout.write(`Nano Banana is open at ${address}\n`);
    if (isOpening && hasDisplay(surroundings) && !(await openPage(address))) {
      process.stderr.write("No browser could be started. Open the address above in one.\n");
    }
  };
  process.stdout.on("error", () => {});
  await present();
  server.app.warm();
  if (process.stdin.isTTY) {
    process.stdout.write("Press Enter for a fresh address, Ctrl-C to stop.\n");
    process.stdin.on("data", () => void present());
  }
}

function describe(error: unknown): string {
  return `Nano Banana stopped over a fault of its own: ${error instanceof Error ? error.stack : String(error)}`;
}
