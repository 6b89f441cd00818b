import type { LogEntry } from "#main/nano/insight-result.ts";
import { logHeadOf } from "#main/nano/records/log-line.ts";
import type { UnitStage } from "#main/nano/stage.ts";

/**
 * A log line's time and level, and its template: the message with numbers, addresses, paths, hashes and quoted words
 * masked, the first step of Drain (He et al., 2017). Lines of a stack trace below it say nothing more.
 */
export const logStage: UnitStage<LogEntry> = {
  name: "log",
  version: 2,
  depth: "insights",
  kinds: ["log"],
  runs: "pool",
  options: {},
  model: null,
  needs: [],
  run: (batch, isAborted) =>
    batch.map(({ text }) => (isAborted() ? { time: null, level: null, template: "" } : readLine(text))),
};

export function readLine(text: string): LogEntry {
  const [line = ""] = text.split("\n", 1);
  const head = logHeadOf(line);
  let template = line.slice(head?.message ?? 0);
  for (const mask of MASKS) template = template.replace(mask, "<*>");
  return {
    time: head?.time ?? null,
    level: head?.level ?? null,
    template: template.replace(/(?:<\*>[\s,;:/.-]{0,3}){2,40}/g, "<*> ").trim(),
  };
}

/** What varies from line to line, widest first. All quantifiers are bounded. */
const MASKS: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,12}:\/\/[^\s"'<>]{1,500}/gi,
  /"[^"\n]{0,300}"|'[^'\n]{1,300}'(?!\w)/g,
  /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi,
  /(?<![\w/])(?:\/[\w.@%+~-]{1,100}){1,30}\/?|\b[A-Z]:\\[^\s"]{1,300}/g,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,64}\b|\b0x[0-9a-f]{1,16}\b/gi,
  /(?<![A-Za-z])[-+]?\d{1,20}(?:[.,:]\d{1,20}){0,6}(?:ms|s|us|ns|min|kB|KB|MB|GB|B|%)?(?![A-Za-z])/g,
  /\b(?=\w{0,30}\d)(?=\w{0,30}[A-Za-z])\w{2,60}\b/g,
];
