// Builds models/english-words.txt, its record and its licence from the npm package named below and the word order of
// models/glove-50k-100d.i8; run by hand when the package or the format changes: node scripts/build-words.mjs [TARBALL]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTable, models } from "./model-table.mjs";

const SOURCE = { package: "dictionary-en", version: "4.0.0" };
/** Endings of plurals and third persons, of the past, of -ing; others make words that are forms of nothing here. */
const FORM_FLAGS = new Set(["S", "D", "G"]);
/** Possessives are read by rule. */
const LEFT_OUT = new Set(["M"]);

await buildTable("english-words.txt", SOURCE, (folder) => {
  const words = expand(
    readFileSync(join(folder, "index.aff"), "utf8"),
    readFileSync(join(folder, "index.dic"), "utf8"),
  );
  const lines = inOrder(words).map(([word, forms]) => [word, ...forms].join(" "));
  return {
    bytes: Buffer.from(`${lines.join("\n")}\n`, "utf8"),
    counts: { words: lines.length },
    about: {
      data: "SCOWL (Kevin Atkinson and others) as a Hunspell dictionary, size 60, American English",
      licence: "MIT AND BSD",
    },
    licence: readFileSync(join(folder, "license")),
  };
});

/**
 * Every word a Hunspell dictionary stands for, with what it is a form of: "D3y" is the past of the word without its last
 * three letters and with "y".
 * @param {string} affixes @param {string} dictionary @returns {Map<string, Set<string>>}
 */
function expand(affixes, dictionary) {
  const rules = readRules(affixes);
  const words = new Map();
  const add = (/** @type {string} */ word) => words.get(word) ?? words.set(word, new Set()).get(word);
  for (const line of dictionary.split("\n").slice(1)) {
    const [base = "", flags = ""] = line.trim().split("/");
    if (!/^[A-Za-z]+(?:'[A-Za-z]+)*$/.test(base)) continue;
    add(base);
    const stems = [base];
    for (const rule of flags.split("").flatMap((flag) => rules.get(flag) ?? [])) {
      if (rule.kind === "PFX") stems.push(rule.add + base);
    }
    for (const stem of stems) {
      add(stem);
      for (const flag of flags) {
        for (const { kind, strip, add: ending, condition } of rules.get(flag) ?? []) {
          if (kind !== "SFX" || LEFT_OUT.has(flag) || !condition.test(stem)) continue;
          const word = stem.slice(0, stem.length - strip.length) + ending;
          const forms = add(word);
          if (FORM_FLAGS.has(flag)) forms.add(`${flag}${ending.length}${strip}`);
        }
      }
    }
  }
  for (const [word, forms] of words) {
    const [, base = "", double = "", ending = ""] = /^(.*?([bdgklmnprt]))\2(ing|ed)$/.exec(word) ?? [];
    const isForm = forms.size === 0 && words.has(base);
    if (isForm) forms.add(`${ending === "ed" ? "D" : "G"}${double.length + ending.length}`);
  }
  return words;
}

/** @param {string} affixes */
function readRules(affixes) {
  /** @type {Map<string, { kind: string, strip: string, add: string, condition: RegExp }[]>} */
  const rules = new Map();
  for (const line of affixes.split("\n")) {
    const [kind = "", flag = "", strip = "", add = "", condition = ""] = line.trim().split(/\s+/);
    if (!/^(?:SFX|PFX)$/.test(kind) || condition === "") continue;
    const rule = {
      kind,
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      condition: new RegExp(`${condition === "." ? "" : condition}$`),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

/** The most frequent first, those without a rank in alphabetical order. @param {Map<string, Set<string>>} words */
function inOrder(words) {
  const table = readFileSync(join(models, "glove-50k-100d.i8"));
  const list = table
    .toString("utf8", 20, 20 + table.readUInt32LE(16))
    .trimEnd()
    .split("\n");
  const ranks = new Map(list.map((word, rank) => [word, rank]));
  const rankOf = (/** @type {string} */ word) => ranks.get(word.toLowerCase()) ?? list.length;
  return [...words].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
