import { cpus, release, totalmem, type } from "node:os";

/** One measured figure: its value, what it is held against, and whether it is within its limit. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  peer: string;
  limit: string;
  isWithin: boolean;
}

export function machine(): string {
  const [first] = cpus();
  return `${type()} ${release()}, ${cpus().length} × ${first?.model.trim() ?? "unknown CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ name, value, unit, peer, limit, isWithin }) =>
      `| ${name} | ${round(value)} ${unit} | ${peer} | ${limit} | ${isWithin ? "yes" : "**no**"} |`,
  );
  return [
    "| figure | measured | peer, same run | limit | within |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
