// Prints every figure with its peer and limit; with --write puts the table into docs/benchmarks.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, withApp } from "./app.ts";
import { commandLineFigures } from "./command-line.ts";
import { desktopFigures } from "./desktop.ts";
import { linearFigures } from "./linear.ts";
import { memoryFigures } from "./memory.ts";
import { responsivenessFigures } from "./responsiveness.ts";
import { saveFigures } from "./save.ts";
import { summaryFigures } from "./summary.ts";
import { machine, table } from "./table.ts";

// First, before anything else has left its marks on the process.
const memory = await withApp(memoryFigures);
const figures = [
  ...(await withApp(async (app, folder) => [
    ...(await summaryFigures(app)),
    ...(await saveFigures(app, folder)),
    ...(await responsivenessFigures(app)),
  ])),
  ...memory,
  ...(await withApp(linearFigures)),
  ...(await commandLineFigures()),
  ...(await desktopFigures()),
];

const measured = `${machine()}\n\n${table(figures)}`;
console.log(measured);

if (process.argv.includes("--write")) {
  const file = join(ROOT, "docs/benchmarks.md");
  const [before = "", , after = ""] = readFileSync(file, "utf8").split(/<!-- table -->/);
  writeFileSync(file, `${before}<!-- table -->\n\n${measured}\n\n<!-- table -->${after}`);
}
process.exitCode = figures.every(({ isWithin }) => isWithin) ? 0 : 1;
