import { plainSentence } from '#src/core/discrepancies/plain-sentence.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Discrepancy, LedgerValue } from '#src/core/model.ts';

/** A record as it is told of some of the outlets. */
export interface SentenceAmong {
  readonly what: string;
  /** The outlets not shown that the sentence still tells of; mostly none. */
  readonly also: readonly number[];
}

/**
 * The plain sentence of a record without what only outlets that are not `shown` say. Where their
 * wordings cannot be taken out of it (the first of them runs into the lead), it stays whole, and the
 * letters that the columns do not have are told.
 */
export function sentenceAmong(record: Discrepancy, shown: readonly number[]): SentenceAmong {
  const { what, values } = record;
  const among = values.filter(({ article }) => shown.includes(article));
  if (among.length === values.length) return { what, also: [] };
  const whole = wordings(values);
  if (what.includes(whole)) return { what: what.replace(whole, () => wordings(among)), also: [] };
  const cut = cutWordings(what, new Set(shown.map(siglum)));
  if (cut !== null) return { what: cut, also: [] };
  const others = values.map(({ article }) => article).filter((at) => !shown.includes(at));
  return { what, also: [...new Set(others)].toSorted((a, b) => a - b) };
}

function wordings(values: readonly LedgerValue[]): string {
  return plainSentence('', values).slice(0, -1);
}

/** By the letters after each wording; null where the first wording would have to go. */
function cutWordings(what: string, letters: ReadonlySet<string>): string | null {
  let kept = '';
  let from = 0;
  for (const match of what.matchAll(/ \(([A-Z]{1,2}(?:, [A-Z]{1,2})*)\)/g)) {
    const left = match[1]?.split(', ').filter((letter) => letters.has(letter)) ?? [];
    if (left.length > 0) kept += `${what.slice(from, match.index)} (${left.join(', ')})`;
    else if (from === 0) return null;
    from = match.index + match[0].length;
  }
  return from === 0 ? null : kept + what.slice(from);
}
