import { expect, test } from "vitest";

const CODE = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const WORDS = import.meta.glob<unknown>("./en/*.json", { import: "default", eager: true });
const GAP = /\$\{[^}]{1,200}\}/;

test("every word of the language files is shown somewhere", () => {
  const uses = keysInCode();
  expect(wordKeys().filter((key) => !uses.some((use) => use.test(key)))).toEqual([]);
});

/** What the page's code asks for: keys as they are written, and templates with anything in their gaps. */
function keysInCode(): RegExp[] {
  const written = new Set<string>();
  for (const code of Object.values(CODE)) {
    for (const [, , key] of code.matchAll(/(["`])([a-z](?:[\w.-]|\$\{[^}]{1,200}\}){1,200})\1/gi))
      if (key !== undefined) written.add(key);
  }
  return [...written].map((key) => {
    const parts = key.split(GAP).map((part) => part.replaceAll(".", "\\."));
    return new RegExp(`^${parts.join("[\\w-]+")}$`);
  });
}

function wordKeys(): string[] {
  const keys = Object.entries(WORDS).flatMap(([file, words]) => {
    const name = /(\w+)\.json$/.exec(file)?.[1] ?? "";
    return leaves(words, name === "app" ? "" : `${name}.`);
  });
  return [...new Set(keys.map((key) => key.replace(/_(?:zero|one|other)$/, "")))];
}

function leaves(words: unknown, path: string): string[] {
  if (typeof words === "string") return [path.slice(0, -1)];
  return Object.entries(words ?? {}).flatMap(([name, inner]) => leaves(inner, `${path}${name}.`));
}
