import { expect, test } from "vitest";
import { createStepClock } from "./step-clock.ts";

test("each step takes the time until the next begins, and one that comes again goes on", () => {
  let time = 0;
  const clock = createStepClock(() => time);
  clock.enter("parse");
  time = 4;
  clock.enter("units");
  clock.enter("units");
  time = 10;
  clock.enter("parse");
  time = 11.005;
  expect(clock.stop()).toEqual([
    { step: "parse", milliseconds: 5.01 },
    { step: "units", milliseconds: 6 },
  ]);
});
