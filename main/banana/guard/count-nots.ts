/** How many words of an English text deny by themselves: "not" in any form, "no", "never", "nobody". */
export function countNots(text: string): number {
  return text.match(/\b(?:not|no|never|nobody|none|nothing|cannot)\b|n['’]t\b/gi)?.length ?? 0;
}
