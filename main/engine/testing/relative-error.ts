/** Root mean square of the differences over that of what is expected; NaN where a value is missing. */
export function relativeError(
  found: readonly ArrayLike<number>[],
  expected: readonly ArrayLike<number>[],
): number {
  let difference = 0;
  let size = 0;
  for (let row = 0; row < Math.max(found.length, expected.length); row += 1) {
    const left = found[row] ?? [];
    const right = expected[row] ?? [];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      difference += ((left[index] ?? Number.NaN) - (right[index] ?? Number.NaN)) ** 2;
      size += (right[index] ?? Number.NaN) ** 2;
    }
  }
  return Math.sqrt(difference / size);
}
