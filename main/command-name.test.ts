import { expect, it } from "vitest";
import { asInvoked, commandName } from "./command-name.ts";

it.each([
  ["its own name when it is installed", {}, "nano-banana"],
  ["the script in a copy of the source", script("cli", "nano-banana"), "npm run -s cli --"],
  [
    "the same where another script of the source started it",
    script("start", "nano-banana"),
    "npm run -s cli --",
  ],
  ["npx as it was typed", script("npx", "nano-banana"), "npx nano-banana"],
  ["its own name inside another package", script("notes", "someone-elses"), "nano-banana"],
])("the command line is called by %s", (_name, environment, command) => {
  expect(commandName(environment)).toBe(command);
});

it("every command of a message is one to type, and nothing else is changed", () => {
  const message = 'nano-banana: run "nano-banana open" or "nano-banana serve" in nano-banana.';
  expect(asInvoked(message, "npm run -s cli --")).toBe(
    'nano-banana: run "npm run -s cli -- open" or "npm run -s cli -- serve" in nano-banana.',
  );
});

function script(event: string, name: string): Record<string, string> {
  return { npm_lifecycle_event: event, npm_package_name: name };
}
