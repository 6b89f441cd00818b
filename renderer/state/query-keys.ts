import type { NoteId } from "#shared/note.ts";
import type { View } from "./app-state.ts";

/** Keys of everything the page has read. A prefix addresses all that it begins. */
export const queryKeys = {
  lists: ["notes"] as const,
  list: (view: View, filter: string) => ["notes", view, filter] as const,
  page: (view: View, filter: string, page: number) => ["notes", view, filter, page] as const,
  notes: ["note"] as const,
  note: (id: NoteId) => ["note", id] as const,
  library: ["library"] as const,
  groups: ["library", "groups"] as const,
  host: ["host"] as const,
  processes: ["processes"] as const,
  models: ["models"] as const,
  desktop: ["desktop"] as const,
  updates: ["updates"] as const,
  summaries: ["summary"] as const,
  coverage: ["coverage"] as const,
  marks: (id: NoteId) => ["marks", id] as const,
  ownWords: ["own-words"] as const,
  proofreadRules: ["proofread-rules"] as const,
  ignored: ["ignored"] as const,
  insights: ["insights"] as const,
  examples: ["examples"] as const,
  exampleAccuracies: ["example-accuracies"] as const,
};
