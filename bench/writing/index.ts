// Measures the writing assistant on the corpus beside it; with --write puts the tables into docs/writing-quality.md,
// with --only proofread,guard measures these sections, with --half development that half, and writes nothing then.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HALVES, type Half } from "./corpus.ts";
import { guardTables } from "./guard.ts";
import { ROOT } from "./open-proofreader.ts";
import { proofreadTables } from "./proofread-tables.ts";
import { rewriteTables } from "./rewrites.ts";

interface Section {
  title: string;
  measure: (halves: readonly Half[]) => string | Promise<string>;
}

/** In the order of the document. */
const SECTIONS: Readonly<Record<string, Section>> = {
  proofread: { title: "Proofreading", measure: proofreadTables },
  guard: { title: "Meaning guard", measure: guardTables },
  rewrites: { title: "Rewrites by rules", measure: rewriteTables },
};

const valueOf = (option: string): string | undefined => {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = valueOf("--only")?.split(",");
const half = valueOf("--half");
const halves = HALVES.filter((one) => half === undefined || one === half).reverse();
const chosen = Object.entries(SECTIONS).filter(([name]) => only === undefined || only.includes(name));
if (chosen.length === 0 || halves.length === 0) {
  throw new Error(`Choose among ${Object.keys(SECTIONS).join(", ")} and ${HALVES.join(", ")}.`);
}
const parts: string[] = [];
for (const [, { title, measure }] of chosen) parts.push(`## ${title}\n\n${await measure(halves)}`);
const measured = parts.join("\n\n");
console.log(measured);

if (process.argv.includes("--write") && only === undefined && half === undefined) {
  const file = join(ROOT, "docs/writing-quality.md");
  const [before = "", , after = ""] = readFileSync(file, "utf8").split("<!-- tables -->");
  writeFileSync(file, `${before}<!-- tables -->\n\n${measured}\n\n<!-- tables -->${after}`);
}
