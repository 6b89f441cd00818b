import { expect, it } from "vitest";
import { createGrantedPaths } from "./granted-paths.ts";

it("lets pages import what a person has given, exactly, and nothing else", () => {
  const granted = createGrantedPaths();
  granted.grant(["/home/ann/trip.md", "/home/ann/notes"]);
  granted.require(["/home/ann/trip.md", "/home/ann/notes"]);
  for (const path of ["/etc/passwd", "/home/ann/notes/../.ssh/id", "/home/ann/notes/a.md", ""]) {
    expect(() => granted.require(["/home/ann/trip.md", path])).toThrow("Only files that you drop or choose");
  }
});
