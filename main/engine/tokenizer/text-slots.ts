import type { TextPart } from "./tokenizer.ts";

/** Texts that a template moves about without seeing them. */
export interface TextSlots {
  /**
   * What stands for a text in the template: its spaces at both ends as they are, so that templates may trim them, the
   * marks that the template looks for, and a name for each stretch between.
   * @param isRequired whether the text must be in the prompt
   */
  put(text: string, isRequired: boolean): string;
  /** The rendered template with the texts back in their places; null when a required one is missing or cut. */
  take(rendered: string): TextPart[] | null;
}

/**
 * Names are numbers between two private-use characters that the template does not hold; the texts themselves never enter
 * the template, so nothing in them can be taken for its words.
 * @param marks words of the vocabulary, such as `</think>`, that stay readable for the template
 */
export function createTextSlots(template: string, marks: readonly string[]): TextSlots {
  const [open, close] = unusedCharacters(template);
  const texts: { text: string; isRequired: boolean }[] = [];
  const readable = marks.filter((mark) => template.includes(mark));
  const boundary = readable.length === 0 ? null : new RegExp(`(${readable.map(escaped).join("|")})`, "u");
  const slot = new RegExp(`${open}(\\d+)${close}`, "gu");

  const name = (stretch: string, isRequired: boolean) => {
    const core = stretch.trim();
    if (core === "") return stretch;
    const start = stretch.indexOf(core);
    const id = texts.push({ text: core, isRequired }) - 1;
    return `${stretch.slice(0, start)}${open}${id}${close}${stretch.slice(start + core.length)}`;
  };

  return {
    put(text, isRequired) {
      const stretches = boundary === null ? [text] : text.split(boundary);
      return stretches.map((part) => (readable.includes(part) ? part : name(part, isRequired))).join("");
    },
    take(rendered) {
      const parts: TextPart[] = [];
      const seen = new Set<number>();
      let end = 0;
      for (const match of rendered.matchAll(slot)) {
        const id = Number(match[1]);
        seen.add(id);
        parts.push({ text: rendered.slice(end, match.index), isTemplate: true });
        parts.push({ text: texts[id]?.text ?? "", isTemplate: false });
        end = match.index + match[0].length;
      }
      parts.push({ text: rendered.slice(end), isTemplate: true });
      const isCut = parts.some(
        (part) => part.isTemplate && (part.text.includes(open) || part.text.includes(close)),
      );
      const isMissing = texts.some(({ isRequired }, id) => isRequired && !seen.has(id));
      return isCut || isMissing ? null : parts.filter((part) => part.text !== "");
    },
  };
}

/** Two characters of the private use area that the template does not hold. */
function unusedCharacters(template: string): [string, string] {
  const free: string[] = [];
  for (let code = 0xe000; free.length < 2; code++) {
    const character = String.fromCharCode(code);
    if (!template.includes(character)) free.push(character);
  }
  const [open = "", close = ""] = free;
  return [open, close];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
