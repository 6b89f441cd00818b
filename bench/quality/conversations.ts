import { isConversation } from "#main/banana/conversation.ts";
import type { Measure } from "./measure.ts";

const pace = { breathe: () => Promise.resolve(), signal: new AbortController().signal };

/** Whether a document is a conversation: as labelled, and as the app decides it. */
export const conversations: Measure = {
  title: "Conversations",
  group: "Format",
  groupOf: ({ conversation }) => conversation?.format ?? "no conversation",
  async count({ document, nano }) {
    const labelled = document.label.conversation === null ? 0 : 1;
    const found = (await isConversation(nano.units, pace)) ? 1 : 0;
    const right = labelled * found;
    return { found, right, labelled, hit: right };
  },
};
