import type { Display, Point, Rectangle } from "electron";
import { hooks } from "./hooks.ts";

const PANEL = 30;
let all: Display[] = [display({ x: 0, y: 0, width: 1920, height: 1080 }, 0)];
let changed: (before: Display[], after: Display[]) => void = () => {};

/** The screens of a machine that has none. */
export const displays = {
  all: () => all,
  primary: () => all[0] ?? display({ x: 0, y: 0, width: 1920, height: 1080 }, 0),
  matching: (bounds: Rectangle) =>
    all.reduce(
      (best, one) => (overlap(one, bounds) > overlap(best, bounds) ? one : best),
      displays.primary(),
    ),
  nearest: (point: Point) =>
    all.reduce(
      (best, one) => (distance(one, point) < distance(best, point) ? one : best),
      displays.primary(),
    ),
  onChange: (listener: typeof changed) => {
    changed = listener;
  },
};

hooks.setDisplays = (areas) => {
  const before = all;
  all = areas.map(display);
  changed(before, all);
};

function display(bounds: Rectangle, index: number): Display {
  const { x, y, width, height } = bounds;
  const size = { width, height };
  const workArea = { x, y: y + PANEL, width, height: height - PANEL };
  return {
    id: index + 1,
    label: `Screen ${index + 1}`,
    bounds: { x, y, width, height },
    nativeOrigin: { x, y },
    size,
    workArea,
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor: 1,
    rotation: 0,
    internal: index === 0,
    detected: true,
    maximumCursorSize: { width: 64, height: 64 },
    touchSupport: "unavailable",
    accelerometerSupport: "unavailable",
    monochrome: false,
    colorDepth: 24,
    colorSpace: "srgb",
    depthPerComponent: 8,
    displayFrequency: 60,
  };
}

function overlap({ bounds }: Display, other: Rectangle): number {
  const width = Math.min(bounds.x + bounds.width, other.x + other.width) - Math.max(bounds.x, other.x);
  const height = Math.min(bounds.y + bounds.height, other.y + other.height) - Math.max(bounds.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function distance({ bounds }: Display, point: Point): number {
  const x = Math.max(bounds.x - point.x, 0, point.x - (bounds.x + bounds.width));
  const y = Math.max(bounds.y - point.y, 0, point.y - (bounds.y + bounds.height));
  return Math.hypot(x, y);
}
