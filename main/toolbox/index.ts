import { serveChild } from "#main/processes/serve-child.ts";
import { createLinter } from "./linter.ts";
import { listFiles } from "./list-files.ts";
import { toolboxOperations } from "./operations.ts";
import { parseFile } from "./parse-file.ts";

// The same lines serve the source and the built app, whose entries lie side by side in one folder.
const isSource = import.meta.url.endsWith(".ts");
const linter = createLinter({
  thread: new URL(isSource ? "./lint-thread.ts" : "./lint-thread.js", import.meta.url),
});

serveChild(toolboxOperations, {
  parseFile: (file, { signal }) => parseFile(file, signal),
  listFiles: ({ paths }, { signal }) => listFiles(paths, signal),
  lint: (input, { signal, onProgress }) => linter.lint(input, signal, (done) => onProgress({ done })),
});
