import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    include: ["{shared,main,renderer,scripts,e2e}/**/*.test.{ts,tsx}"],
    setupFiles: ["scripts/fuzz-seed.ts"],
    testTimeout: 30_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
