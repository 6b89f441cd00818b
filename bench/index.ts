// Prints every figure with its peer and limit; with --write puts the table into docs/benchmarks.md,
// with --only bundle,workers measures these groups and writes nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, withApp } from "./app.ts";
import { bundleFigures, workerFigures } from "./bundle.ts";
import { commandLineFigures } from "./command-line.ts";
import { desktopFigures } from "./desktop.ts";
import { indexingFigures } from "./indexing.ts";
import { judgeFigures } from "./judge.ts";
import { linearFigures } from "./linear.ts";
import { memoryFigures } from "./memory.ts";
import { proofreadFigures } from "./proofread.ts";
import { responsivenessFigures } from "./responsiveness.ts";
import { rewriteFigures } from "./rewrite.ts";
import { saveFigures } from "./save.ts";
import { stageFigures } from "./stages.ts";
import { summaryFigures } from "./summary.ts";
import { type Figure, machine, table } from "./table.ts";
import { typingFigures } from "./typing.ts";

/** In this order; memory comes first, before anything else has left its marks on the process. */
const GROUPS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  memory: () => withApp(memoryFigures),
  summary: () => withApp(summaryFigures),
  rewrite: () => withApp(rewriteFigures),
  stages: stageFigures,
  save: () => withApp(saveFigures),
  responsiveness: () => withApp(responsivenessFigures),
  bundle: () => withApp(bundleFigures),
  workers: workerFigures,
  indexing: () => withApp(indexingFigures, { indexing: { idleMs: 200 } }),
  linear: () => withApp(linearFigures),
  "command-line": commandLineFigures,
  proofread: () => withApp(proofreadFigures),
  judge: judgeFigures,
  desktop: desktopFigures,
  typing: typingFigures,
};

const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const chosen = Object.entries(GROUPS).filter(
  ([name]) => only === undefined || only.split(",").includes(name),
);
if (chosen.length === 0) throw new Error(`Choose among ${Object.keys(GROUPS).join(", ")}.`);
const figures: Figure[] = [];
for (const [, measure] of chosen) figures.push(...(await measure()));

const measured = `${machine()}\n\n${table(figures)}`;
console.log(measured);

if (process.argv.includes("--write") && only === undefined) {
  const file = join(ROOT, "docs/benchmarks.md");
  const [before = "", , after = ""] = readFileSync(file, "utf8").split(/<!-- table -->/);
  writeFileSync(file, `${before}<!-- table -->\n\n${measured}\n\n<!-- table -->${after}`);
}
process.exitCode = figures.every(({ isWithin }) => isWithin) ? 0 : 1;
