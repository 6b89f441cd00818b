import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";
import { pages } from "./registry.ts";

type Source = "system" | "light" | "dark";

export class NativeTheme extends Emitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  private source: Source = "system";

  constructor() {
    super("nativeTheme");
  }

  get shouldUseDarkColors(): boolean {
    return this.source === "dark";
  }
  get themeSource(): Source {
    return this.source;
  }
  /** Real in every page: prefers-color-scheme follows. */
  set themeSource(source: Source) {
    this.source = source;
    const features = source === "system" ? [] : [{ name: "prefers-color-scheme", value: source }];
    for (const { tab } of pages.values()) tab.tell("Emulation.setEmulatedMedia", { features });
    this.emit("updated");
  }
}

export const nativeTheme = guard(new NativeTheme(), "nativeTheme");
