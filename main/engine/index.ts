import { serveChild } from "#main/processes/serve-child.ts";
import { cacheFolderOf } from "./child-arguments.ts";
import { createEngine } from "./engine.ts";
import { engineOperations } from "./operations.ts";

const engine = createEngine({ cacheFolder: cacheFolderOf(process.argv) });

serveChild(engineOperations, {
  inspect: ({ path }) => engine.inspect(path),
  configure: async ({ keepsConverted }) => {
    engine.keepsConverted = keepsConverted;
    return null;
  },
  generate: (request, hooks) => engine.generate(request, hooks),
  score: (request, hooks) => engine.score(request, hooks),
  judge: (request, hooks) => engine.judge(request, hooks),
  embed: (request, hooks) => engine.embed(request, hooks),
});
