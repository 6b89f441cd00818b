import { expect, test } from "vitest";
import { fitBounds } from "./fit-bounds.ts";

const main = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };

test("a window that is in sight stays where it was", () => {
  const left = { x: -500, y: 100, width: 800, height: 600 };
  expect(fitBounds(left, [main, second])).toEqual(left);
  const right = { x: 2000, y: 0, width: 1000, height: 700 };
  expect(fitBounds(right, [main, second])).toEqual(right);
});

test("a window on a screen that is gone comes to the middle of the main one", () => {
  const gone = { x: 1600, y: 200, width: 1000, height: 700 };
  expect(fitBounds(gone, [main])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
});

test("a window whose upper edge is above or below the screen can be taken hold of again", () => {
  const above = { x: 100, y: -300, width: 1000, height: 700 };
  expect(fitBounds(above, [main])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
  const below = { x: 100, y: 890, width: 1000, height: 700 };
  expect(fitBounds(below, [main])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
});

test("a window larger than its screen becomes as large as the screen", () => {
  expect(fitBounds({ x: 0, y: 25, width: 4000, height: 3000 }, [main])).toEqual(main);
});
