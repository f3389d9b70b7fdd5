import type { Change } from '#src/core/model.ts';

/** What a wording has in place of words of the fullest one; an empty side: added or left out. */
export interface WordingVariant {
  readonly lemma: string;
  readonly reading: string;
}

/** Words shown at each end of a long stretch; the middle is left out. */
const ENDS = 5;

/**
 * The places at which a wording leaves the fullest one, in its order. Stretches that differ in
 * typography or case only are none.
 */
export function wordingVariants(changes: readonly Change[]): WordingVariant[] {
  const variants: WordingVariant[] = [];
  let lemma = '';
  let reading = '';
  let tells = false;
  const close = () => {
    if (tells) variants.push({ lemma: shorten(lemma), reading: shorten(reading) });
    lemma = reading = '';
    tells = false;
  };
  for (const { op, text, type } of changes) {
    if (op === 'equal' && text.trim() !== '') {
      close();
      continue;
    }
    if (op !== 'insert') lemma += text;
    if (op !== 'delete') reading += text;
    tells ||=
      type !== null && type !== 'typography' && type !== 'case' && /[\p{L}\p{N}]/u.test(text);
  }
  close();
  return variants;
}

/** "“aiming” for “hoping”; without “ambitions to”; adds “well”"; empty where nothing is told otherwise. */
export function variantWords(variants: readonly WordingVariant[]): string {
  return variants
    .map(({ lemma, reading }) => {
      if (reading === '') return `without “${lemma}”`;
      return lemma === '' ? `adds “${reading}”` : `“${reading}” for “${lemma}”`;
    })
    .join('; ');
}

/** On one line, without the marks around it, a long stretch by its two ends. */
function shorten(text: string): string {
  const words = text
    .replace(/^[\s"“”‘’'.,;:]{1,9}|[\s"“”‘’'.,;:]{1,9}$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length <= ENDS * 2 + 1) return words.join(' ');
  return [...words.slice(0, ENDS), '…', ...words.slice(-ENDS)].join(' ');
}
