import type { TFunction } from "i18next";
import type { ProcessStatus } from "#shared/processes.ts";

/** What the page calls a process; one that it has no word for is called as the host calls it. */
export function processTitle(t: TFunction, { name, title }: ProcessStatus): string {
  switch (name) {
    case "toolbox":
    case "engine":
    case "inspector":
      return t(`processes.${name}`);
    default:
      return title;
  }
}
