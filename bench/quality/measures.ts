import { conversations } from "./conversations.ts";
import { dates } from "./dates.ts";
import type { Measure } from "./measure.ts";

/** All that is counted against the labels. A new one is a file and a line here. */
export const MEASURES: readonly Measure[] = [conversations, dates];
