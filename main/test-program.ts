import { fileURLToPath } from "node:url";

const SOURCES = {
  cli: "./cli/index.ts",
  web: "./web/index.ts",
  toolbox: "./toolbox/index.ts",
  engine: "./engine/index.ts",
  summarizer: "./summaries/worker.ts",
  "store-worker": "./store/worker.ts",
  "nano-worker": "./nano/worker.ts",
} as const;

/** The file of a process or thread that a test starts: its source, or in `npm test` what was built of it, as people run it. */
export function testPart(name: keyof typeof SOURCES): URL {
  const isBuilt = process.env["TEST_BUILT"] === "1";
  return new URL(isBuilt ? `../out/main/${name}.js` : SOURCES[name], import.meta.url);
}

/** The path of a program that a test starts. */
export function testProgram(name: "cli" | "web"): string {
  return fileURLToPath(testPart(name));
}
