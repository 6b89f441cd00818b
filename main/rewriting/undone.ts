import type { Rewrite, RewriteOptions, UndoneWish } from "#shared/rewrite.ts";

/** What rules cannot do of the wishes, and what could. */
export function undoneByRules(options: RewriteOptions): UndoneWish[] {
  const { length, instruction } = options;
  const undone: UndoneWish[] = [];
  const add = (wish: UndoneWish["wish"], what: string): void => {
    undone.push({
      wish,
      message: `${what} needs a language model. Add one in Models and choose it.`,
      needs: NEEDED,
    });
  };
  if (length === "longer") add("length", "Making a text longer");
  if (instruction !== undefined && instruction !== "") add("instruction", "A change in your own words");
  return undone;
}

const NEEDED =
  "a language model of about 1 billion parameters or more, trained to follow instructions, as a GGUF file";

/** What is left undone where a model words the text: structure and format are still a matter of rules. */
export const undoneWithModel = ({ undone }: Rewrite): UndoneWish[] =>
  undone.filter(({ wish }) => wish === "structure" || wish === "format");
