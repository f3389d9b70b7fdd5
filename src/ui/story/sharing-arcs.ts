import type { Comparison } from '#src/core/model.ts';
import { sharedText, type SharedText } from '#src/core/overview/shared-text.ts';

/** What two outlets share; `a < b`, indices of articles. Counted on the side with fewer sentences. */
export interface Sharing {
  readonly a: number;
  readonly b: number;
  /** Sentences in the same words or edited: text that was copied. */
  readonly copied: number;
  /** Sentences reworded or told in part. */
  readonly retold: number;
  /** All sentences of the shorter article. */
  readonly of: number;
  /** Are the two counted as one text? */
  readonly oneText: boolean;
}

/** Every couple of outlets, most copied text first, then most retold, then in the story's order. */
export function sharings(
  comparison: Pick<Comparison, 'articles' | 'pairs' | 'families'>,
): Sharing[] {
  const table = sharedText(comparison);
  const couples: Sharing[] = [];
  comparison.articles.forEach((_, a) =>
    comparison.articles.forEach((__, b) => {
      const forth = table[a]?.[b];
      const back = table[b]?.[a];
      if (a >= b || !forth || !back) return;
      couples.push({ a, b, ...countShared(forth.of <= back.of ? forth : back), oneText: false });
    }),
  );
  return couples
    .map((couple) => ({ ...couple, oneText: isOneText(comparison, couple) }))
    .toSorted((x, y) => y.copied - x.copied || y.retold - x.retold || x.a - y.a || x.b - y.b);
}

function countShared({ byRelation, of }: SharedText) {
  return {
    copied: byRelation.verbatim + byRelation.edited,
    retold: byRelation.reworded + byRelation.partial,
    of,
  };
}

function isOneText({ families }: Pick<Comparison, 'families'>, { a, b }: Sharing): boolean {
  return families.some(({ articles }) => articles.includes(a) && articles.includes(b));
}

/** Measures of the drawing, in units of its own. */
export const drawing = { step: 84, margin: 42, letter: 30, thickest: 14 } as const;

/** An arc between two letters on a line, above it or (`down`) below. */
export interface Arc {
  readonly path: string;
  readonly width: number;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
}

/**
 * The arc of a couple: half an ellipse, flatter than a circle so that far couples do not tower; its
 * width is the share (0..1) of the shorter article. `y` 0 is the line of the letters.
 */
export function arcOf({ a, b }: Sharing, share: number, down: boolean): Arc {
  const { step, margin, letter, thickest } = drawing;
  const from = margin + a * step;
  const to = margin + b * step;
  const radius = (to - from) / 2;
  const height = radius * (down ? 0.42 : 0.62) + 6;
  const edge = (down ? 1 : -1) * (letter / 2);
  const sweep = down ? 0 : 1;
  return {
    path: `M${from} ${edge}A${radius} ${round(height)} 0 0 ${sweep} ${to} ${edge}`,
    width: round(Math.max(1, share * thickest)),
    x: round((from + to) / 2),
    y: round(edge + (down ? height : -height)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
