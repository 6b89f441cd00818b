import type { z } from "zod";

/** One thing a child can do. Both ends parse what reaches them. */
export interface Operation {
  input: z.ZodType;
  output: z.ZodType;
  /** What it tells while it works; absent when it tells nothing. */
  progress?: z.ZodType;
}

/** Everything a child can do, by name. */
export type Operations = Readonly<Record<string, Operation>>;

export type Progress<One extends Operation> = One["progress"] extends z.ZodType
  ? z.output<One["progress"]>
  : never;

/** The functions in a child that do what its operations declare. */
export type Handlers<All extends Operations> = {
  readonly [Name in keyof All]: (
    input: z.output<All[Name]["input"]>,
    context: { signal: AbortSignal; onProgress: (value: Progress<All[Name]>) => void },
  ) => Promise<z.input<All[Name]["output"]>>;
};
