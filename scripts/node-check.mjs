// better-sqlite3 13 crashes on an old Node (SIGSEGV on Node 20) instead of refusing it. Refuse first, in words.
import { existsSync } from "node:fs";
import { join } from "node:path";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  const local = `node_modules/node-${process.platform}-${process.arch}`;
  console.error(`Nano Banana needs Node 22.12 or newer; this is ${process.version}.`);
  console.error(
    existsSync(join(import.meta.dirname, "..", local))
      ? 'Use "npm start", "npm test" or "npm run -s cli --": they use the Node 24 in node_modules.'
      : `Run "npm ci" again (${local} is missing), or install Node 24.`,
  );
  process.exit(1);
}
