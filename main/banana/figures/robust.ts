/** The middle of the values; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Beyond this modified z-score a value differs from the rest. */
export const OUTLIER_SCORE = 3.5;

/**
 * How far each value lies from the rest, as the modified z-score of Iglewicz and Hoaglin (1993): by the median and the
 * median absolute deviation, or by the mean absolute deviation where more than half of the values are the same.
 */
export function modifiedScores(values: readonly number[]): number[] {
  const middle = median(values);
  const away = values.map((value) => Math.abs(value - middle));
  const deviation = median(away);
  const mean = away.reduce((sum, value) => sum + value, 0) / (away.length || 1);
  const scale = deviation > 0 ? deviation / 0.6745 : 1.2533 * mean;
  return values.map((value) => (scale > 0 ? (value - middle) / scale : 0));
}

/** A line through values in order: where it begins and ends. */
export interface Trend {
  from: number;
  to: number;
}

/** Values of which every pair is looked at; longer series are thinned to their means. */
const POINTS_MAX = 200;
const POINTS_MIN = 8;
/** Two-sided, five percent. */
const SURE = 1.96;

/**
 * The trend of values in order, or null where there is none to be sure of: the test of Mann (1945) and Kendall (1975),
 * and the slope of Theil and Sen (1968). Outliers move neither.
 */
export function trendOf(series: readonly number[]): Trend | null {
  const values = thinned(series);
  const count = values.length;
  if (count < POINTS_MIN) return null;
  const slopes: number[] = [];
  let sign = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const rise = (values[other] ?? 0) - (values[one] ?? 0);
      sign += Math.sign(rise);
      slopes.push(rise / (other - one));
    }
  }
  const variance = (count * (count - 1) * (2 * count + 5)) / 18;
  const slope = median(slopes);
  if (slope === 0 || (Math.abs(sign) - 1) / Math.sqrt(variance) < SURE) return null;
  const start = median(values.map((value, at) => value - slope * at));
  return { from: start, to: start + slope * (count - 1) };
}

function thinned(values: readonly number[]): readonly number[] {
  if (values.length <= POINTS_MAX) return values;
  return Array.from({ length: POINTS_MAX }, (_, at) => {
    const part = values.slice(
      Math.floor((at * values.length) / POINTS_MAX),
      Math.floor(((at + 1) * values.length) / POINTS_MAX),
    );
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}
