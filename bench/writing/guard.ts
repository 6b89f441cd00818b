import { guardRewrite } from "#main/rewriting/guard-rewrite.ts";
import { FAITHFUL_KINDS, type Half, loadFaithful, loadPlanted, PLANTED_KINDS } from "./corpus.ts";

/** One row of a table: what was told of how many. */
export interface GuardRow {
  kind: string;
  /** Pairs that were told of, and of these those whose own words were marked. */
  told: number;
  onWords: number;
  count: number;
}

export interface GuardFigures {
  planted: readonly GuardRow[];
  faithful: readonly GuardRow[];
}

/** How many planted changes of meaning the guard tells, and how many faithful rewrites it wrongly tells of. */
export function measureGuard(half: Half): GuardFigures {
  const planted = loadPlanted(half).map(({ kind, source, rewrite, changed }) => {
    const warnings = guardRewrite(source, rewrite, "en");
    const isOn = warnings.some(
      ({ rewrite: words }) =>
        words !== null && changed.some(({ start, end }) => words.start < end && start < words.end),
    );
    return { kind, isTold: warnings.length > 0, isOn };
  });
  const faithful = loadFaithful(half).map(({ kind, source, rewrite }) => ({
    kind,
    isTold: guardRewrite(source, rewrite, "en").length > 0,
    isOn: false,
  }));
  return { planted: rowsOf(PLANTED_KINDS, planted), faithful: rowsOf(FAITHFUL_KINDS, faithful) };
}

function rowsOf(
  kinds: readonly string[],
  results: readonly { kind: string; isTold: boolean; isOn: boolean }[],
): GuardRow[] {
  const rowOf = (kind: string, own: typeof results): GuardRow => ({
    kind,
    told: own.filter(({ isTold }) => isTold).length,
    onWords: own.filter(({ isOn }) => isOn).length,
    count: own.length,
  });
  return [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        results.filter((result) => result.kind === kind),
      ),
    ),
    rowOf("all", results),
  ];
}

/** The two tables in Markdown, of both halves. */
export function guardTables(): string {
  const [development, test] = [measureGuard("development"), measureGuard("test")];
  return [
    "| Change planted | pairs (test) | told | told, on the very words | told (development) |",
    "| --- | --- | --- | --- | --- |",
    ...test.planted.map(({ kind, told, onWords, count }, index) => {
      const own = development.planted[index];
      return row(kind, [
        count,
        share(told, count),
        share(onWords, count),
        share(own?.told ?? 0, own?.count ?? 0),
      ]);
    }),
    "",
    "| Faithful rewrite | pairs (test) | false alarms | false alarms (development) |",
    "| --- | --- | --- | --- |",
    ...test.faithful.map(({ kind, told, count }, index) => {
      const own = development.faithful[index];
      return row(kind, [count, share(told, count), share(own?.told ?? 0, own?.count ?? 0)]);
    }),
  ].join("\n");
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(2));
const row = (name: string, cells: readonly (string | number)[]): string =>
  `| ${[name, ...cells].join(" | ")} |`;
