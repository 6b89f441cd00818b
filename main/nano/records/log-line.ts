import type { LogLevel } from "#main/nano/insight-result.ts";

/** The head of a log line: its time as YYYY-MM-DDTHH:MM:SS (the date where it is written), its level, where the message begins. */
export interface LogHead {
  time: string | null;
  level: LogLevel | null;
  /** A day with seconds and no speaker behind it, a process with its number, a thread or an address: what chats do not have. */
  hasOrigin: boolean;
  message: number;
}

const DATE_TIME =
  /^\[?(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,]\d{1,9})?(?:Z|\s?[+-]\d{2}:?\d{2}| UTC)?\]?/;
const SYSLOG =
  /^(?:<\d{1,3}>)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s{1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) /;
const ACCESS =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{2,39}|[\w.-]{1,80}) \S{1,40} \S{1,40} \[(\d{2})\/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/(\d{4}):(\d{2}:\d{2}:\d{2}) [+-]\d{4}\] /;
/** "update-alternatives 2025-06-24 14:36:53: run": who writes stands before the time. */
const NAMED_TIME =
  /^[\w./-]{2,40}(?:\[\d{1,9}\])?:? (\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,]\d{1,9})?:?/;
/** Who speaks in a chat: "Ana Ruiz:", "<ana>", or a name in a column. */
const SPEAKER = /^\s*[-–]?\s*(?:<[^<>]{1,40}>|[\p{L}\p{N}_ .'’@-]{1,40}:\s|[^\t]{1,40}\t)/u;
const CLOCK = /^\[?(\d{2}:\d{2}:\d{2})(?:[.,]\d{1,9})?\]?(?=\s)/;
const LEVEL =
  /(?<![\w-])(TRACE|DEBUG|INFO(?:RMATION)?|NOTICE|WARN(?:ING)?|ERROR|ERR|SEVERE|CRIT(?:ICAL)?|FATAL|PANIC|EMERG|ALERT)(?![\w-])|level=(\w{3,8})|^\s{0,2}\[?(trace|debug|info|notice|warn(?:ing)?|error|fatal)\]?:?\s|(?<=\[)(trace|debug|info|notice|warn(?:ing)?|error|crit|fatal)(?=\])/;
/** "sshd[812]:", "[main]", "10.0.0.1", "key=value". */
const ORIGIN =
  /^(?:\S{1,80} )?[\w./-]{1,60}\[\d{1,9}\]:?|\[[\w.:/-]{1,60}\]|(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\b\w{2,20}=\S/;
/** Characters behind the time in which level and origin are looked for. */
const HEAD = 80;

/** The head of a line, or null for one that is not of a log. */
export function logHeadOf(line: string): LogHead | null {
  const found = timeOf(line);
  const rest = line.slice(found.length, found.length + HEAD);
  const named = LEVEL.exec(rest);
  const level = named === null ? statusLevel(line) : levelOf(named.slice(1).find((one) => one) ?? "");
  if (found.time === null && (named === null || named.index > 2)) return null;
  const behind = named === null ? 0 : named.index + named[0].length;
  const gap = /^[\s\]:|>-]{0,8}/.exec(rest.slice(behind))?.[0].length ?? 0;
  return {
    time: found.time,
    level,
    hasOrigin: found.hasOrigin || ORIGIN.test(rest) || (found.hasDay && !SPEAKER.test(rest)),
    message: Math.min(line.length, found.length + (named !== null && named.index > 40 ? 0 : behind + gap)),
  };
}

interface Opening {
  time: string | null;
  length: number;
  hasDay: boolean;
  hasOrigin: boolean;
}

function timeOf(line: string): Opening {
  const full = DATE_TIME.exec(line);
  if (full)
    return {
      time: `${full[1]}-${full[2]}-${full[3]}T${full[4]}`,
      length: full[0].length,
      hasDay: true,
      hasOrigin: false,
    };
  const access = ACCESS.exec(line);
  if (access) {
    const time = `${access[3]}-${monthOf(access[2])}-${access[1]}T${access[4]}`;
    return { time, length: access[0].length, hasDay: true, hasOrigin: true };
  }
  const syslog = SYSLOG.exec(line);
  if (syslog) {
    // The year is not written: "--MM-DD" as in ISO 8601:2000.
    const time = `--${monthOf(syslog[1])}-${(syslog[2] ?? "").padStart(2, "0")}T${syslog[3]}`;
    return { time, length: syslog[0].length, hasDay: true, hasOrigin: false };
  }
  const named = NAMED_TIME.exec(line);
  if (named) {
    const time = `${named[1]}-${named[2]}-${named[3]}T${named[4]}`;
    return { time, length: named[0].length, hasDay: true, hasOrigin: true };
  }
  const clock = CLOCK.exec(line);
  return clock
    ? { time: `T${clock[1]}`, length: clock[0].length, hasDay: false, hasOrigin: false }
    : { time: null, length: 0, hasDay: false, hasOrigin: false };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthOf = (name: string | undefined): string => String(MONTHS.indexOf(name ?? "") + 1).padStart(2, "0");

/** Answers of web servers: 5xx is an error, 4xx a warning. */
function statusLevel(line: string): LogLevel | null {
  if (!ACCESS.test(line)) return null;
  const status = /" (\d)\d{2} /.exec(line)?.[1];
  return status === "5" ? "error" : status === "4" ? "warn" : "info";
}

function levelOf(word: string): LogLevel | null {
  const lower = word.toLowerCase();
  if (lower.startsWith("warn")) return "warn";
  if (lower.startsWith("info") || lower === "notice") return "info";
  if (/^(?:fatal|panic|emerg|alert|crit)/.test(lower)) return "fatal";
  if (/^(?:err|severe)/.test(lower)) return "error";
  return lower === "debug" || lower === "trace" ? lower : null;
}
