import type { BrowserWindowConstructorOptions, Rectangle } from "electron";
import { displays } from "./displays.ts";

/** Where a window is: its own bounds, and the screen's while it is maximized or full-screen. */
export class WindowBounds {
  normal: Rectangle;
  isMaximized = false;
  isFullScreen: boolean;
  minimum: [number, number];
  maximum: [number, number];

  constructor(options: BrowserWindowConstructorOptions) {
    const { width = 800, height = 600, minWidth = 0, minHeight = 0, maxWidth = 0, maxHeight = 0 } = options;
    const area = displays.primary().workArea;
    this.minimum = [minWidth, minHeight];
    this.maximum = [maxWidth, maxHeight];
    this.isFullScreen = options.fullscreen === true;
    this.normal = this.clamp({
      x: options.x ?? Math.round(area.x + (area.width - width) / 2),
      y: options.y ?? Math.round(area.y + (area.height - height) / 2),
      width,
      height,
    });
  }

  get current(): Rectangle {
    const display = displays.matching(this.normal);
    if (this.isFullScreen) return { ...display.bounds };
    return { ...(this.isMaximized ? display.workArea : this.normal) };
  }

  center(): void {
    const area = displays.matching(this.normal).workArea;
    this.normal.x = Math.round(area.x + (area.width - this.normal.width) / 2);
    this.normal.y = Math.round(area.y + (area.height - this.normal.height) / 2);
  }

  set(bounds: Partial<Rectangle>): { isMoved: boolean; isResized: boolean } {
    const before = this.current;
    if (Object.values(bounds).some((figure) => !Number.isFinite(figure)))
      throw new TypeError("Error processing argument at index 0, conversion failure");
    this.normal = this.clamp({ ...this.normal, ...bounds });
    const after = this.current;
    return {
      isMoved: before.x !== after.x || before.y !== after.y,
      isResized: before.width !== after.width || before.height !== after.height,
    };
  }

  private clamp(bounds: Rectangle): Rectangle {
    const within = (size: number, least: number, most: number) =>
      Math.max(1, least, most > 0 ? Math.min(most, size) : size);
    return {
      x: Math.round(bounds.x),
      y: Math.round(bounds.y),
      width: Math.round(within(bounds.width, this.minimum[0], this.maximum[0])),
      height: Math.round(within(bounds.height, this.minimum[1], this.maximum[1])),
    };
  }
}
