/** A number as written in a cell, and the sign beside it: a currency, "%" or a unit. */
export interface CellNumber {
  value: number;
  sign: string | null;
}

const NUMBER =
  /^(?<before>[$€£¥₹]|[A-Z]{3} )?\s?(?<minus>[-−+]|\()?\s?(?<digits>\d[\d.,'’\u00a0\u202f ]{0,30}|[.,]\d{1,20})(?<exponent>[eE][-+]?\d{1,3})?\)?\s?(?<after>%|[$€£¥₹]|[A-Z]{3}|[a-zA-Z°²³/]{1,6})?$/u;

/** How a column writes fractions: "." as in 1,234.5 or "," as in 1.234,5. */
export type DecimalMark = "." | ",";

/** The number a cell holds, or null. */
export function numberOf(cell: string, decimal: DecimalMark): CellNumber | null {
  const groups = NUMBER.exec(cell)?.groups;
  if (groups === undefined) return null;
  const { before, minus, digits = "", exponent = "", after } = groups;
  const group =
    decimal === "." ? /,(?=\d{3}(?!\d))|['’\u00a0\u202f ]/g : /\.(?=\d{3}(?!\d))|['’\u00a0\u202f ]/g;
  const plain = digits.trim().replace(group, "").replace(decimal, ".");
  if (!/^\d{0,30}(?:\.\d{0,20})?$/.test(plain) || plain === "" || plain === ".") return null;
  const value = Number(`${plain}${exponent}`);
  if (!Number.isFinite(value)) return null;
  return {
    value: minus === "-" || minus === "−" || minus === "(" ? -value : value,
    sign: (before ?? after ?? "").trim() || null,
  };
}

/** Whether the cells of a column have commas where fractions begin. */
export function decimalOf(cells: readonly string[]): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (/\d,\d{1,2}(?!\d)|\d,\d{4,}|\.\d{3},\d/.test(cell)) comma += 1;
    if (/\d\.\d{1,2}(?!\d)|\d\.\d{4,}|,\d{3}\.\d/.test(cell)) point += 1;
  }
  return comma > point ? "," : ".";
}

/** Which of day and month comes first in dates with slashes. */
export type DateOrder = "day-first" | "month-first";

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|\s?[+-]\d{2}:?\d{2})?)?$/;
const LOCAL =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s(\d{1,2}:\d{2})(?::\d{2})?(?:\s?[AaPp][Mm])?)?$/;

/** The day a cell holds as YYYY-MM-DD, or null. */
export function dayOf(cell: string, order: DateOrder): string | null {
  const iso = ISO.exec(cell);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = LOCAL.exec(cell);
  if (!local) return null;
  const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  const full = year < 100 ? 2000 + year : year;
  return order === "day-first" ? isoDay(full, second, first) : isoDay(full, first, second);
}

/** What the days of a column show: a first figure over 12 is a day. Without such a sign, day first, but for years first. */
export function orderOf(cells: readonly string[]): DateOrder {
  for (const cell of cells) {
    const local = LOCAL.exec(cell);
    if (local && Number(local[1]) > 12) return "day-first";
    if (local && Number(local[2]) > 12) return "month-first";
  }
  return "day-first";
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : null;
}
