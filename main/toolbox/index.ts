import { serveChild } from "#main/processes/serve-child.ts";
import { createLinter } from "./linter.ts";
import { toolboxOperations } from "./operations.ts";

// The same lines serve the source and the built app, whose entries lie side by side in one folder.
const isSource = import.meta.url.endsWith(".ts");
const linter = createLinter({
  thread: new URL(isSource ? "./lint-thread.ts" : "./lint-thread.js", import.meta.url),
});

serveChild(toolboxOperations, {
  // What reads files takes memory that proofreading needs, and the other way round.
  parseFile: async (file, { signal }) => (await import("./parse-file.ts")).parseFile(file, signal),
  listFiles: async ({ paths }, { signal }) => (await import("./list-files.ts")).listFiles(paths, signal),
  lint: (input, { signal, onProgress }) => linter.lint(input, signal, (done) => onProgress({ done })),
});
