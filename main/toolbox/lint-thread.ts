import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import {
  createBinaryModuleFromUrl,
  Dialect as HarperDialect,
  type Lint as HarperLint,
  LocalLinter,
  SuggestionKind,
} from "harper.js";
import type { Dialect } from "#shared/proofread.ts";
import type { LintThreadMessage } from "./linter.ts";
import type { Lint } from "./operations.ts";

// Only what is used very often is compiled better, by one compiler beside the work: the usual ones take 100 MB more.
setFlagsFromString("--wasm-num-compilation-tasks=1");
setFlagsFromString("--wasm-tiering-budget=60000000");

/** Rules that trap on ordinary words, such as "both 2" or "barely b". */
const TRAPPING = ["BarelyUn", "QuantifierNumeralConflict", "ThereIsAgreement", "ModalOf"];
/** Rules that cut a misspelled word up ("a dress" of "adress"), where the spell checker they go before knows the right one. */
const MISREADING = ["SplitWords", "WrongNegative"];
/** Shorthands such as "MB" and "config" are right as they are, and commas before "and" a matter of house style. */
const MATTERS_OF_STYLE = /^Expand|OxfordComma$/;
/** Harper's kind for spaces and dashes, right too seldom to be shown. */
const FORMATTING = "Formatting";

const DIALECTS: Readonly<Record<Dialect, HarperDialect>> = {
  american: HarperDialect.American,
  british: HarperDialect.British,
  australian: HarperDialect.Australian,
  canadian: HarperDialect.Canadian,
  indian: HarperDialect.Indian,
};

const post = (message: LintThreadMessage): void => parentPort?.postMessage(message, []);
const { dialect } = workerData as { dialect: Dialect }; // given by linter.ts
const linter = await open(dialect);
parentPort?.on("message", (text: string) => void answer(text));
post({ kind: "ready" });

/** By the address of a blob Harper takes just these bytes; by that of a file it would load a second build beside them. */
async function open(dialect: Dialect): Promise<LocalLinter> {
  const bytes = readFileSync(new URL("harper_wasm_bg.wasm", import.meta.resolve("harper.js")));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(url, "full"),
    dialect: DIALECTS[dialect],
  });
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(rules)) {
    if ([...TRAPPING, ...MISREADING].includes(rule) || MATTERS_OF_STYLE.test(rule)) rules[rule] = false;
  }
  await linter.setLintConfig(rules);
  await linter.lint("", { language: "plaintext" });
  URL.revokeObjectURL(url);
  return linter;
}

/** After a trap Harper answers nothing more, so that this thread is of no use. */
async function answer(text: string): Promise<void> {
  try {
    const byRule = await linter.organizedLints(text, { language: "plaintext" });
    const lints = Object.entries(byRule).flatMap(([rule, found]) =>
      found.flatMap((lint) => readLint(rule, lint, text)),
    );
    post({ kind: "linted", lints: lints.sort((a, b) => a.start - b.start || a.end - b.end) });
  } catch {
    post({ kind: "trapped" });
  }
}

function readLint(rule: string, lint: HarperLint, text: string): Lint[] {
  const kind = lint.lint_kind();
  const { start, end } = lint.span();
  const replacements = lint.suggestions().map((suggestion) => {
    const given = suggestion.get_replacement_text();
    return suggestion.kind() === SuggestionKind.InsertAfter ? text.slice(start, end) + given : given;
  });
  const message = lint.message();
  lint.free();
  return kind === FORMATTING
    ? []
    : [{ rule, kind, start, end, message, replacements: [...new Set(replacements)] }];
}
