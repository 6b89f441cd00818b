import { readFileSync } from "node:fs";
import type { ProcessMetric } from "electron";

const children = new Map<number, { serviceName: string; since: number }>();

/** The host and its utility processes. Chromium's own processes are not told. */
export function metrics(): ProcessMetric[] {
  const host = metric(process.pid, "Browser", Date.now() - process.uptime() * 1000);
  return [
    host,
    ...[...children].map(([pid, { serviceName, since }]) => ({
      ...metric(pid, "Utility", since),
      serviceName,
      name: serviceName,
    })),
  ];
}

export function countChild(pid: number, serviceName: string): void {
  children.set(pid, { serviceName, since: Date.now() });
}

export function forgetChild(pid: number): void {
  children.delete(pid);
}

function metric(pid: number, type: ProcessMetric["type"], creationTime: number): ProcessMetric {
  const { resident, peak } = residentKilobytes(pid);
  return {
    pid,
    type,
    creationTime,
    sandboxed: false,
    cpu: { percentCPUUsage: 0, idleWakeupsPerSecond: 0 },
    memory: { workingSetSize: resident, peakWorkingSetSize: peak },
  };
}

function residentKilobytes(pid: number): { resident: number; peak: number } {
  let status = "";
  try {
    status = readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    // The process has just ended.
  }
  const figure = (name: string) =>
    Number(
      status
        .split("\n")
        .find((line) => line.startsWith(`${name}:`))
        ?.split(/\s+/)[1] ?? 0,
    );
  return { resident: figure("VmRSS"), peak: figure("VmHWM") };
}
