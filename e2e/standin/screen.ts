import type { Display, Point, Rectangle } from "electron";
import { displays } from "./displays.ts";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { guard } from "./guard.ts";
import { requireReady } from "./runtime.ts";

export class Screen extends Emitter {
  constructor() {
    super("screen");
    displays.onChange((before, after) => this.tell(before, after));
  }

  getAllDisplays(): Display[] {
    requireReady("The 'screen' module cannot be used");
    return [...displays.all()];
  }
  getPrimaryDisplay(): Display {
    requireReady("The 'screen' module cannot be used");
    return displays.primary();
  }
  getDisplayMatching(bounds: Rectangle): Display {
    return displays.matching(bounds);
  }
  getDisplayNearestPoint(point: Point): Display {
    return displays.nearest(point);
  }
  getCursorScreenPoint(): Point {
    return { x: 0, y: 0 };
  }

  private tell(before: readonly Display[], after: readonly Display[]): void {
    for (const one of before)
      if (!after.some(({ id }) => id === one.id)) this.emit("display-removed", new StandinEvent(), one);
    for (const one of after) {
      const old = before.find(({ id }) => id === one.id);
      if (old === undefined) this.emit("display-added", new StandinEvent(), one);
      else if (JSON.stringify(old) !== JSON.stringify(one))
        this.emit("display-metrics-changed", new StandinEvent(), one, ["bounds", "workArea"]);
    }
  }
}

export const screen = guard(new Screen(), "screen");
