import { article } from "./article.ts";
import { meeting } from "./meeting.ts";
import { toDo } from "./to-do.ts";
import { travelPlan } from "./travel-plan.ts";

/** Notes that a new library starts with, as Markdown; the one to show first stands first. */
export const samples: readonly string[] = [meeting, article, toDo, travelPlan];
