/** Larger tables cost more than the search they save. */
const MOST_CELLS = 1600;
/** More ways than one are not told apart beyond this. */
const MANY = 1 << 20;

/** Two lists of numbers, used again by every comparison. */
const lengths = new Int32Array(MOST_CELLS);
const ways = new Int32Array(MOST_CELLS);

/**
 * The longest common subsequence of two lists as pairs of places, last first (`i` and `j` in turn), if
 * there is only one; null if there are several or the lists are long. Where there is only one, every
 * search for a longest one finds it.
 */
export function onlySequence(a: readonly number[], b: readonly number[]): number[] | null {
  const width = b.length + 1;
  if ((a.length + 1) * width > MOST_CELLS) return null;
  lengths.fill(0, 0, width);
  ways.fill(1, 0, width);
  for (let i = 1; i <= a.length; i++) fillRow(a[i - 1]!, b, i * width);
  return ways[(a.length + 1) * width - 1] === 1 ? backwards(a, b) : null;
}

/** How long the longest one of each beginning of `b` is, and in how many ways; `row`: where the row begins. */
function fillRow(word: number, b: readonly number[], row: number): void {
  const width = b.length + 1;
  lengths[row] = 0;
  ways[row] = 1;
  for (let at = row + 1; at < row + width; at++) {
    const same = word === b[at - row - 1];
    const up = lengths[at - width]!;
    const left = lengths[at - 1]!;
    const across = lengths[at - width - 1]!;
    const longest = Math.max(up, left, same ? across + 1 : 0);
    let count = same && across + 1 === longest ? ways[at - width - 1]! : 0;
    if (up === longest) count += ways[at - width]!;
    if (left === longest) count += ways[at - 1]!;
    // Without either word: counted with both.
    if (across === longest) count -= ways[at - width - 1]!;
    lengths[at] = longest;
    ways[at] = Math.min(count, MANY);
  }
}

function backwards(a: readonly number[], b: readonly number[]): number[] {
  const width = b.length + 1;
  const places: number[] = [];
  let at = (a.length + 1) * width - 1;
  while (lengths[at]! > 0) {
    if (lengths[at - 1] === lengths[at]) at--;
    else if (lengths[at - width] === lengths[at]) at -= width;
    else {
      at -= width + 1;
      places.push(Math.floor(at / width), at % width);
    }
  }
  return places;
}
