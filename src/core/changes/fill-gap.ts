import type { Word } from './prepare-words.ts';
import { areRelated } from './related-words.ts';

/** What linking two words is worth; set by hand, the word links of the public corpora move by less than .005 around them. */
const WORTH = {
  same: 1,
  sameBase: 0.9,
  /** One root, one nation, or one row of the reporting lexicon. */
  related: 0.7,
  /** One beginning (attack, attacker). */
  alike: 0.6,
  /** "seven" at the place of "eight". */
  figures: 0.5,
  /** Another name at the place of a name. */
  names: 0.1,
  functionWord: 0.1,
  /** Beside another link: function words follow their neighbours. */
  adjacent: 0.3,
} as const;

const NO_LINK = -1;

/** Larger gaps hold different texts: nothing is linked in them, which also bounds the work. */
const MOST_CELLS = 40_000;

export interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Links the words of a gap between two linked words, in order, by the best sum of worths. */
export function fillGap(a: readonly Word[], b: readonly Word[], links: Int32Array, gap: Gap): void {
  const wordsA = a.slice(...gap.a);
  const wordsB = b.slice(...gap.b);
  if (wordsA.length * wordsB.length > MOST_CELLS) return;
  const sums = sumsOf(wordsA, wordsB);
  readBack(sums, wordsA.length, wordsB.length, (i, j) => {
    links[gap.a[0] + i] = gap.b[0] + j;
  });
}

/** For the first i words of one side and j of the other: the best sum, and the best with the last two linked. */
interface Sums {
  readonly best: Float64Array;
  readonly linked: Float64Array;
}

function sumsOf(a: readonly Word[], b: readonly Word[]): Sums {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const linked = new Float64Array((a.length + 1) * width).fill(-Infinity);
  // The gap lies beside linked words.
  linked[0] = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const at = (i + 1) * width + j + 1;
      const before = at - width - 1;
      const worth = worthOf(a[i]!, b[j]!);
      if (worth !== NO_LINK) {
        linked[at] = worth + Math.max(best[before]!, linked[before]! + WORTH.adjacent);
      }
      best[at] = Math.max(best[at - 1]!, best[at - width]!, linked[at]!);
    }
  }
  return { best, linked };
}

function readBack(
  { best, linked }: Sums,
  lengthA: number,
  lengthB: number,
  link: (i: number, j: number) => void,
): void {
  const width = lengthB + 1;
  let i = lengthA;
  let j = lengthB;
  // Is a link here worth more for the link that follows it?
  let held = linked[i * width + j]! + WORTH.adjacent > best[i * width + j]!;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const before = at - width - 1;
    if (held || linked[at]! > Math.max(best[at - 1]!, best[at - width]!)) {
      link(--i, --j);
      held = linked[before]! + WORTH.adjacent > best[before]!;
    } else if (best[at] === best[at - width]) i--;
    else j--;
  }
}

function worthOf(x: Word, y: Word): number {
  if (x.form === y.form) return x.content ? WORTH.same : WORTH.functionWord;
  if (!x.content || !y.content) return NO_LINK;
  if (x.base === y.base) return WORTH.sameBase;
  return x.figure && y.figure ? worthOfFigures(x, y) : worthOfOthers(x, y);
}

function worthOfFigures(x: Word, y: Word): number {
  return x.number !== null && x.number === y.number ? WORTH.sameBase : WORTH.figures;
}

function worthOfOthers(x: Word, y: Word): number {
  if (areRelated(x.base, y.base)) return WORTH.related;
  if (alike(x.base, y.base)) return WORTH.alike;
  return x.name && y.name ? WORTH.names : NO_LINK;
}

/** One beginning that makes at least two thirds of both: less would link the fused "firmlines" with "firm". */
function alike(x: string, y: string): boolean {
  const longer = Math.max(x.length, y.length);
  let n = 0;
  while (n < longer && x[n] === y[n]) n++;
  return n >= 4 && n * 3 >= longer * 2;
}
