import { readFileSync } from "node:fs";
import { z } from "zod";
import { errorRecord, type Log } from "#main/log.ts";
import { saveFile } from "#main/save-file.ts";
import { ZOOM } from "./zoom.ts";

const side = z.int().min(-100_000).max(100_000);
const windowState = z.object({
  bounds: z.object({ x: side, y: side, width: side.min(100), height: side.min(100) }),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
  // Chromium tells a level that is a hair off the one it was given, also beyond the bounds.
  zoom: z
    .number()
    .transform((zoom) => Math.round(zoom / ZOOM.step) * ZOOM.step)
    .pipe(z.number().min(ZOOM.least).max(ZOOM.most)),
});
/** How a window looks beside its content; `bounds` are those it has when neither maximized nor full screen. */
export type WindowState = z.infer<typeof windowState>;

const STATES_MAX = 20;
/** A place that cannot be read is no reason to forget the others. */
const states = z.array(windowState.nullable().catch(null)).max(STATES_MAX);

/** The place of one window among those of the app. */
export interface WindowPlace {
  /** How the window at this place looked last. */
  readonly state: WindowState | undefined;
  keep(state: WindowState): void;
  /** The window has closed; the next one takes its place. */
  leave(): void;
}

export interface WindowStates {
  /** The first place that no open window has. */
  take(): WindowPlace;
  /** Resolves when all that was kept is in the file. */
  flush(): Promise<void>;
}

/** Milliseconds in which the changes of a moving window are gathered. */
const GATHER_MS = 1_000;

/** Remembers in a small file how each window looked. A file that is missing or damaged stands for none. */
export function createWindowStates(path: string, log: Log): WindowStates {
  const kept = read(path);
  const taken = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  function write(): Promise<void> {
    clearTimeout(timer);
    if (timer === undefined) return writing;
    timer = undefined;
    const text = JSON.stringify(Array.from(kept, (state) => state ?? null));
    writing = writing
      .then(() => saveFile(path, text, 0o600))
      .catch((error: unknown) => log.warn(errorRecord(error), "window places not kept"));
    return writing;
  }

  return {
    take() {
      let index = 0;
      while (taken.has(index)) index += 1;
      taken.add(index);
      return {
        state: kept[index] ?? undefined,
        keep(state) {
          if (index >= STATES_MAX) return;
          kept[index] = state;
          timer ??= setTimeout(() => void write(), GATHER_MS);
        },
        leave: () => void taken.delete(index),
      };
    },
    flush: write,
  };
}

function read(path: string): (WindowState | null)[] {
  try {
    return states.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return [];
  }
}
