import { serveChild } from "#main/processes/serve-child.ts";
import { listFiles } from "./list-files.ts";
import { toolboxOperations } from "./operations.ts";
import { parseFile } from "./parse-file.ts";

serveChild(toolboxOperations, {
  parseFile: (file, { signal }) => parseFile(file, signal),
  listFiles: ({ paths }, { signal }) => listFiles(paths, signal),
});
