import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Pair } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { writtenNames, writtenWords } from './as-written.ts';
import { isOwn } from './own-links.ts';

/** Most words of a kind that are named; the strongest come first. */
const most = 8;

/**
 * `text`: one of the two sentences. Why two sentences are held together, in plain words: the names,
 * figures and words they share, as the text writes them; each other's best match; how sure it is.
 */
export function reasonWords(pair: Pair, text: string): string {
  if (isOwn(pair)) return 'linked by you, in this browser';
  const { reason, score, moved } = pair;
  const { names, figures } = writtenNames(reason.names, reason.figures, text);
  const shared = [
    named('figures', figures),
    named('names', names),
    named('words', writtenWords(reason.words, text)),
  ].filter((part) => part !== '');
  const parts = [
    ...(shared.length > 0 ? shared : ['shared wording']),
    ...(reason.mutual ? ['each is the other’s best match'] : []),
    ...(moved === 0 ? [] : [movedWords(pair)]),
    sureWords(score),
  ];
  return parts.join('; ');
}

function named(what: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `shared ${what}: ${words.slice(0, most).join(', ')}`;
}

/** The score in words; the bounds are chosen, not measured. */
function sureWords(score: number): string {
  if (score >= 0.9) return 'a sure pair';
  return score >= 0.7 ? 'a likely pair' : 'a possible pair';
}

/** Where `b` tells it, against the order in which `a` does. */
function movedWords({ a, b, moved }: Pair): string {
  const way = moved > 0 ? 'later' : 'earlier';
  const sentences = counted(Math.abs(moved), 'sentence');
  return `in another place: ${sentences} ${way} in ${siglum(b.article)} than in the order of ${siglum(a.article)}`;
}
