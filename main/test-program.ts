import { fileURLToPath } from "node:url";

/** The file of a program that a test starts: its source, or in `npm test` what was built of it, as people run it. */
export function testProgram(name: "cli" | "web"): string {
  const file = process.env["TEST_BUILT"] === "1" ? `../out/main/${name}.js` : `./${name}/index.ts`;
  return fileURLToPath(new URL(file, import.meta.url));
}
