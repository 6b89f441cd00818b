import { conversations } from "./conversations.ts";
import { dateMeanings } from "./date-meanings.ts";
import { dates } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { dueDates } from "./due-dates.ts";
import { facts } from "./facts.ts";
import { states, waits } from "./states.ts";
import type { Measure } from "./measure.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import { taskOwners } from "./task-owners.ts";
import { tasks } from "./tasks.ts";

/** All that is counted against the labels. A new one is a file and a line here. */
export const MEASURES: readonly Measure[] = [
  conversations,
  dates,
  dateMeanings,
  tasks,
  taskOwners,
  dueDates,
  people,
  questions,
  decisions,
  facts,
  states,
  waits,
];
