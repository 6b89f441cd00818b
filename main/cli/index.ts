import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { runCli } from "./run-cli.ts";

// The same lines serve the source and the built app, whose entries lie side by side in one folder.
const isSource = import.meta.url.endsWith(".ts");
const at = (source: string, built: string) => new URL(isSource ? source : built, import.meta.url);

const exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  surroundings: { platform: process.platform, home: homedir(), environment: process.env },
  parts: {
    workers: {
      store: at("../store/worker.ts", "./store-worker.js"),
      nano: at("../nano/worker.ts", "./nano-worker.js"),
    },
    children: {
      toolbox: at("../toolbox/index.ts", "./toolbox.js"),
      engine: at("../engine/index.ts", "./engine.js"),
    },
    models: fileURLToPath(new URL("../../models", import.meta.url)),
  },
  async startWebHost(args) {
    process.argv.splice(2, Infinity, ...args);
    await import(at("../web/index.ts", "./web.js").href);
  },
  onInterrupt: (listener) => {
    process.on("SIGINT", listener);
    process.on("SIGTERM", listener);
  },
});
// A host keeps running after its command has returned; every other command is over here.
if (exitCode !== undefined) process.exit(exitCode);
