import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";

/** No battery and no sleep: a test sends the events itself, as it can with a real Electron. */
export class PowerMonitor extends Emitter {
  readonly onBatteryPower = false;

  constructor() {
    super("powerMonitor");
  }

  getSystemIdleTime(): number {
    return 0;
  }
  getSystemIdleState(_threshold: number): "active" {
    return "active";
  }
  isOnBatteryPower(): boolean {
    return false;
  }
}

export const powerMonitor = guard(new PowerMonitor(), "powerMonitor");

const blockers = new Set<number>();
let lastBlocker = 0;

export const powerSaveBlocker = guard(
  {
    start: (_type: "prevent-app-suspension" | "prevent-display-sleep"): number => {
      blockers.add(++lastBlocker);
      return lastBlocker;
    },
    stop: (id: number): boolean => blockers.delete(id),
    isStarted: (id: number): boolean => blockers.has(id),
  },
  "powerSaveBlocker",
);
