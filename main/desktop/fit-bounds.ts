export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels of a window's upper edge that must be in sight to take hold of it. */
const GRIP = { width: 96, height: 32 };

/**
 * Where a window goes that was at `bounds` before: there, no larger than the screen it is mostly on, or in the middle
 * of the first screen when its upper edge would be out of sight.
 * @param screens what the screens leave free for windows, the main one first.
 */
export function fitBounds(bounds: Bounds, screens: readonly [Bounds, ...Bounds[]]): Bounds {
  const screen = screens.reduce((best, next) =>
    overlap(bounds, next) > overlap(bounds, best) ? next : best,
  );
  const width = Math.min(bounds.width, screen.width);
  const height = Math.min(bounds.height, screen.height);
  const fitted = { ...bounds, width, height };
  if (screens.some((screen) => canBeHeld(fitted, screen))) return fitted;
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  };
}

function overlap(one: Bounds, other: Bounds): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function canBeHeld(window: Bounds, screen: Bounds): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return across >= GRIP.width && window.y >= screen.y && window.y + GRIP.height <= screen.y + screen.height;
}
