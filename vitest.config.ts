import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    include: ["{shared,main,renderer,scripts,e2e,bench}/**/*.test.{ts,tsx}"],
    setupFiles: ["scripts/fuzz-seed.ts"],
    // They end what hangs; how long a sound test takes depends on what else the machine does.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    pool: "forks",
    // Files share what they import: no test changes a module, and to load it for each file takes a third of the time.
    isolate: false,
    maxWorkers: 2,
  },
});
