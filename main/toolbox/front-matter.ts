import { parseDocument, type YAMLParseError } from "yaml";
import { z } from "zod";

/** What the YAML block at the head of a Markdown text says of it. */
export interface FrontMatter {
  title: string | null;
  tags: string[];
  /** Milliseconds since 1970-01-01 UTC; a day alone is its midnight there. */
  created: number | null;
}

export const NO_FRONT_MATTER: Readonly<FrontMatter> = { title: null, tags: [], created: null };

/**
 * Reads front matter: a YAML map between a first line `---` and the next `---` or `...`. The text itself stays as it
 * is, so what is not understood is not lost. @param text with LF line ends
 * @returns null when the text has none, or why it could not be read
 */
export function readFrontMatter(text: string): FrontMatter | { problem: string } | null {
  const source = findBlock(text);
  if (source === null) return null;
  if (source.length > LENGTH_MAX) return { problem: `is longer than ${LENGTH_MAX / 1024} KB` };
  try {
    const document = parseDocument(source, { schema: "core", uniqueKeys: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error) {
      // Prose between two rules is no front matter that went wrong.
      return FIRST_KEY.test(source) ? { problem: `is not valid YAML in line ${lineOf(error)}` } : null;
    }
    const { data } = known.safeParse(document.toJS({ maxAliasCount: ALIASES_MAX }));
    return data === undefined ? null : describe(data);
  } catch {
    // Thrown for too many aliases, and when the nesting is deeper than the stack.
    return { problem: "repeats or nests its values too much" };
  }
}

const LENGTH_MAX = 64 * 1024;
const ALIASES_MAX = 100;
const FIRST_KEY = /^[\w-]{1,100}[ \t]{0,10}:/;

/** The lines between the fences, without them. */
function findBlock(text: string): string | null {
  const head = /^---[ \t]{0,10}\n/.exec(text);
  if (head === null) return null;
  const fence = /^(?:---|\.\.\.)[ \t]{0,10}$/m;
  const rest = text.slice(head[0].length, head[0].length + LENGTH_MAX * 2);
  const end = fence.exec(rest);
  return end === null ? null : rest.slice(0, end.index);
}

const scalar = z.union([z.string(), z.number()]).transform(String);
const list = z.union([z.array(scalar), scalar.transform((text) => text.split(","))]);
const known = z.record(z.string(), z.unknown()).transform((map) => ({
  title: scalar.safeParse(map["title"]).data,
  tags: list.safeParse(map["tags"] ?? map["keywords"]).data,
  created: scalar.safeParse(map["created"] ?? map["date"]).data,
}));

function describe({ title, tags = [], created }: z.infer<typeof known>): FrontMatter {
  const trimmed = title?.trim() ?? "";
  return {
    title: trimmed === "" ? null : trimmed,
    tags: [...new Set(tags.map((tag) => tag.trim().replace(/^#/, "")).filter((tag) => tag !== ""))],
    created: created === undefined ? null : timeOf(created.trim()),
  };
}

const TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?[ ]?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function timeOf(text: string): number | null {
  if (!TIME.test(text)) return null;
  const time = Date.parse(text.replace(" ", "T").replace(" ", ""));
  return Number.isNaN(time) ? null : time;
}

/** The line in the text, whose first is the fence. */
function lineOf({ linePos }: YAMLParseError): number {
  return (linePos?.[0].line ?? 1) + 1;
}
