import { tokenize } from '../words/tokenize.ts';

/** Are two bare sentences about the same thing? 0..1. */
export function similarity(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      tokenize(text)
        .filter((t) => t.kind !== 'mark')
        .map((t) => t.key),
    );
  const x = words(a);
  const y = words(b);
  const both = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 ? 0 : both / (x.size + y.size - both);
}
