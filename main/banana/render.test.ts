import { describe, expect, it } from "vitest";
import type { SummaryLine } from "#shared/summary.ts";
import { render } from "./render.ts";

const lines = (...texts: string[]): SummaryLine[] =>
  texts.map((text) => ({ text, sources: [], cuts: [], refused: [] }));
const item = (text: string): string => render(lines(text), "list", "markdown").slice(2);

describe("render", () => {
  it("lists with dashes in Markdown and with bullets in plain text", () => {
    expect(render(lines("One.", "Two."), "list", "markdown")).toBe("- One.\n- Two.");
    expect(render(lines("One.", "Two."), "list", "plain-text")).toBe("• One.\n• Two.");
  });

  it("closes the lines of a paragraph", () => {
    expect(render(lines("Call Dan", "It rained."), "paragraph", "plain-text")).toBe("Call Dan. It rained.");
    expect(render(lines("Call Dan"), "paragraph", "plain-text")).toBe("Call Dan");
    expect(render(lines("家は古い。", "井戸が問題"), "paragraph", "plain-text")).toBe(
      "家は古い。井戸が問題。",
    );
  });

  it("escapes what Markdown would read as a mark", () => {
    expect(item("Use *stars* and _lines_")).toBe("Use \\*stars\\* and \\_lines\\_");
    expect(item("A `tick`, a <b>tag</b> and &amp;")).toBe("A \\`tick\\`, a \\<b>tag\\</b> and \\&amp;");
    expect(item("[x](y)")).toBe("[x\\](y)");
    expect(item("# No heading")).toBe("\\# No heading");
    expect(item("1. No list")).toBe("1\\. No list");
    expect(item("- No list")).toBe("\\- No list");
    expect(item("[x] no task")).toBe("\\[x] no task");
    expect(item("> no quote")).toBe("\\> no quote");
    expect(item("~~gone~~")).toBe("\\~~gone\\~~");
  });

  it("leaves alone what is no mark", () => {
    for (const text of [
      "5 * 3 = 15",
      "snake_case stays",
      "It cost 3.50 (net) - at most",
      "AT&T <3",
      "[10:42] noon",
    ]) {
      expect(item(text)).toBe(text);
    }
  });

  it("adds no marks to plain text", () => {
    expect(render(lines("*a* # 1. [x]"), "line", "plain-text")).toBe("*a* # 1. [x]");
  });
});
