import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";

/** What of it Linux has. */
export class SystemPreferences extends Emitter {
  constructor() {
    super("systemPreferences");
  }

  getAnimationSettings(): {
    shouldRenderRichAnimation: boolean;
    scrollAnimationsEnabledBySystem: boolean;
    prefersReducedMotion: boolean;
  } {
    return {
      shouldRenderRichAnimation: true,
      scrollAnimationsEnabledBySystem: true,
      prefersReducedMotion: false,
    };
  }
  getAccentColor(): string {
    return "3584e4ff";
  }
}

export const systemPreferences = guard(new SystemPreferences(), "systemPreferences");
