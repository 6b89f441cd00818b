import type { Measure } from "./measure.ts";
import { isSamePerson } from "./people.ts";
import { foundTasks } from "./tasks.ts";

/** Whether a task that was found belongs to whom the label names, or to nobody where it names none. */
export const taskOwners: Measure = {
  title: "Owners of tasks",
  group: "Kind",
  groupOf: ({ kind }) => kind,
  isShare: true,
  count(reading) {
    const found = foundTasks(reading);
    const right = found.filter(({ labelled, item }) =>
      labelled.owner === null || item.owner === null
        ? labelled.owner === item.owner
        : isSamePerson(labelled.owner, item.owner.name),
    ).length;
    return { found: found.length, right, labelled: found.length, hit: right };
  },
};
