import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../app.ts";

const NAMES = ["nano", "llama", "transformers"] as const;

/** Bundles what the samples run, as the app's own processes are: the loading of TypeScript is no part of a figure. */
export async function buildPrograms(): Promise<string> {
  const folder = join(ROOT, "out/bench-engine");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: "node22",
      rolldownOptions: {
        input: Object.fromEntries(
          NAMES.map((name) => [name, join(import.meta.dirname, `programs/${name}.ts`)]),
        ),
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
  return folder;
}
