#!/usr/bin/env node
// "npm run -s cli --" and the bin of the package: builds what is stale, then runs the command line in this process.
import "./node-check.mjs";

await import("./build.mjs");
await import(new URL("../out/main/cli.js", import.meta.url).href);
