// "npm start": builds what is stale, then runs the web host in this process.
import "./node-check.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const parent = process.ppid;
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "build.mjs")], {
  stdio: "inherit",
});
if (status !== 0) process.exit(1);

// npm passes SIGTERM to its shell only, and the shell does not pass it on: leave when the parent goes.
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();

await import(new URL("../out/main/web.js", import.meta.url).href);
