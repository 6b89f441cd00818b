import { resolve } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          desktop: at("main/desktop/index.ts"),
          web: at("main/web/index.ts"),
          cli: at("main/cli/index.ts"),
          "store-worker": at("main/store/worker.ts"),
          "nano-worker": at("main/nano/worker.ts"),
          summarizer: at("main/summaries/worker.ts"),
          toolbox: at("main/toolbox/index.ts"),
          "lint-thread": at("main/toolbox/lint-thread.ts"),
          engine: at("main/engine/index.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at("preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: at("renderer"),
    build: {
      outDir: at("out/renderer"),
      rolldownOptions: { input: at("renderer/index.html") },
      minify: true,
    },
    plugins: [react(), tailwindcss()],
  },
});
