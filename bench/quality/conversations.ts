import type { Measure } from "./measure.ts";

/** Whether a document is a conversation: as labelled, and as the app decides it. */
export const conversations: Measure = {
  title: "Conversations",
  group: "Format",
  groupOf: ({ conversation }) => conversation?.format ?? "no conversation",
  count({ document, nano }) {
    const labelled = document.label.conversation === null ? 0 : 1;
    const found = nano.conversation === null ? 0 : 1;
    const right = labelled * found;
    return { found, right, labelled, hit: right };
  },
};
