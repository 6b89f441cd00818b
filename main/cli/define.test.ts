import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runHere } from "./run-here.ts";

const home = mkdtempSync(join(tmpdir(), "define-"));
afterAll(() => rmSync(home, { recursive: true }));

test("a word is defined as its sentence uses it", async () => {
  const { exitCode, stdout, stderr } = await runHere(["define", "banks", "--in", "The banks lend less."], {
    home,
  });
  expect({ exitCode, first: stdout.split("\n").slice(0, 2), stderr }).toEqual({
    exitCode: 0,
    first: [
      "1. bank (noun): sloping land (especially the slope beside a body of water)",
      '   "they pulled the canoe up on the bank"',
    ],
    stderr: "WordNet 3.1\n",
  });
});

test("a word without entry is said to have none, and --json prints an empty list", async () => {
  const said = await runHere(["define", "kubernetes"], { home });
  const json = await runHere(["define", "kubernetes", "--json"], { home });
  expect([said.exitCode, said.stdout, said.stderr]).toEqual([
    0,
    "",
    'WordNet 3.1 has no entry for "kubernetes".\n',
  ]);
  expect(JSON.parse(json.stdout)).toEqual({
    word: "kubernetes",
    part: null,
    senses: [],
    source: "WordNet 3.1",
  });
});

test("a word that is too long is refused with its limit", async () => {
  const { exitCode, stderr } = await runHere(["define", "x".repeat(101)], { home });
  expect([exitCode, stderr]).toEqual([1, "word: a word has at most 100 characters.\n"]);
});
