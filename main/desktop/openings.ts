import { app } from "electron";
import { readSecondStart, type SecondStart } from "./second-instance.ts";

/** Files and links that the app is asked to open, kept until it can. */
export interface Openings {
  /** Hands over what has come, and from then on what comes; null for a start that said nothing readable. */
  follow(open: (start: SecondStart | null) => void): void;
}

/** Listens from the start: a second start, or a file or link on macOS, may come while the library is being opened. */
export function collectOpenings(first: SecondStart): Openings {
  const kept: (SecondStart | null)[] = first.open.length > 0 ? [first] : [];
  let take: ((start: SecondStart | null) => void) | undefined;

  function add(start: SecondStart | null): void {
    if (take) take(start);
    else kept.push(start);
  }

  app.on("open-file", (event, path) => {
    event.preventDefault();
    add({ ...first, open: [path] });
  });
  app.on("open-url", (event, address) => {
    event.preventDefault();
    add({ ...first, open: [address] });
  });

  app.on("second-instance", (_event, _argv, _folder, data) => add(readSecondStart(data)));

  return {
    follow(open) {
      take = open;
      for (const start of kept.splice(0)) open(start);
    },
  };
}
