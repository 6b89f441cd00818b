/** A word near another, with how much has to change: about 1 for one slip of the pen, less for a likely one. */
export interface NearWord {
  word: string;
  distance: number;
}

export interface WordTrie {
  /** Words within a distance, in no order. */
  near(word: string, most: number): NearWord[];
}

const NONE = -1;
const VOWELS = new Set("aeiouy");
/** Neighbours on a keyboard, by rows. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const SLIP = { vowel: 0.7, neighbour: 0.8, double: 0.6, swap: 0.8, first: 0.5 };

/**
 * Words as a tree of letters, searched by weighted Damerau-Levenshtein distance (Damerau, 1964): each node adds one row
 * to the matrix, and a branch ends where no row can come back under the limit.
 */
export function createWordTrie(words: readonly string[]): WordTrie {
  const letters: number[] = [0];
  const children: number[] = [NONE];
  const siblings: number[] = [NONE];
  const ends = new Map<number, string[]>();

  for (const word of words) {
    let node = 0;
    for (const letter of word.toLowerCase()) node = childOf(node, letter.codePointAt(0) ?? 0);
    ends.set(node, [...(ends.get(node) ?? []), word]);
  }

  function childOf(node: number, letter: number): number {
    for (let child = children[node] ?? NONE; child !== NONE; child = siblings[child] ?? NONE) {
      if (letters[child] === letter) return child;
    }
    const added = letters.length;
    letters.push(letter);
    children.push(NONE);
    siblings.push(children[node] ?? NONE);
    children[node] = added;
    return added;
  }

  return {
    near(word, most) {
      const wanted = Array.from(word.toLowerCase(), (letter) => letter.codePointAt(0) ?? 0);
      const width = wanted.length + 1;
      const found: NearWord[] = [];
      const path: number[] = [];
      const rows = [Float32Array.from({ length: width }, (_, column) => column)];

      function visit(node: number, depth: number): void {
        for (let child = children[node] ?? NONE; child !== NONE; child = siblings[child] ?? NONE) {
          path[depth] = letters[child] ?? 0;
          rows[depth + 1] ??= new Float32Array(width);
          const least = fillRow(rows, depth + 1, wanted, path);
          if (least > most) continue;
          const slip = path[0] === wanted[0] ? 0 : SLIP.first;
          const distance = (rows[depth + 1]?.[width - 1] ?? 0) + slip;
          if (distance <= most) {
            for (const end of ends.get(child) ?? []) found.push({ word: end, distance });
          }
          visit(child, depth + 1);
        }
      }
      visit(0, 0);
      return found;
    },
  };
}

/** Computes the row of a path's last letter from the two before it. @returns its least value */
function fillRow(
  rows: readonly Float32Array[],
  depth: number,
  wanted: readonly number[],
  path: readonly number[],
): number {
  const row = rows[depth] ?? NO_ROW;
  const before = rows[depth - 1] ?? NO_ROW;
  const secondBefore = rows[depth - 2] ?? NO_ROW;
  const letter = path[depth - 1] ?? 0;
  const letterBefore = depth > 1 ? (path[depth - 2] ?? 0) : 0;
  const added = letter === letterBefore ? SLIP.double : 1;
  let least = (before[0] ?? 0) + added;
  row[0] = least;
  for (let column = 1; column <= wanted.length; column += 1) {
    const own = wanted[column - 1] ?? 0;
    const ownBefore = column > 1 ? (wanted[column - 2] ?? 0) : 0;
    let value = (before[column - 1] ?? 0) + (own === letter ? 0 : substitution(own, letter));
    value = Math.min(value, (before[column] ?? 0) + added);
    value = Math.min(value, (row[column - 1] ?? 0) + (own === ownBefore ? SLIP.double : 1));
    if (own === letterBefore && ownBefore === letter && own !== letter)
      value = Math.min(value, (secondBefore[column - 2] ?? 0) + SLIP.swap);
    row[column] = value;
    if (value < least) least = value;
  }
  return least;
}

const NO_ROW = new Float32Array(0);
/** Costs of letters written for others, by 32 times one and the other within the alphabet. */
const COSTS = Float32Array.from({ length: 1024 }, (_, index) =>
  cost(String.fromCodePoint(96 + (index >> 5)), String.fromCodePoint(96 + (index & 31))),
);

function substitution(one: number, other: number): number {
  const isLetter = one > 96 && one < 123 && other > 96 && other < 123;
  return isLetter ? (COSTS[((one - 96) << 5) + other - 96] ?? 1) : 1;
}

function cost(one: string, other: string): number {
  if (VOWELS.has(one) && VOWELS.has(other)) return SLIP.vowel;
  const isNear = ROWS.some((row) => {
    const [at, otherAt] = [row.indexOf(one), row.indexOf(other)];
    return at >= 0 && otherAt >= 0 && Math.abs(at - otherAt) === 1;
  });
  return isNear ? SLIP.neighbour : 1;
}
