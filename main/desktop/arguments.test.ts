import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test.each([
  [[], { data: undefined, open: [] }],
  [["--data", "/a b"], { data: "/a b", open: [] }],
  [["--data=/a", "note.md", "nanobanana://note/x"], { data: "/a", open: ["note.md", "nanobanana://note/x"] }],
  [["--inspect=0", "--remote-debugging-port=0", "--no-sandbox"], { data: undefined, open: [] }],
  [["--original-process-start-time=1", "--", "--data"], { data: undefined, open: ["--data"] }],
  [["--data"], { data: undefined, open: [] }],
])("%j", (args, read) => expect(parseArguments(args)).toEqual(read));
