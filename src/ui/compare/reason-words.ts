import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Pair } from '#src/core/model.ts';
import { isOwn } from './own-links.ts';

/** Most words of a kind that are named; the strongest come first. */
const most = 8;

/** `text`: one of the two sentences. Why two sentences are held together, in plain words: shared figures, names, words; each other's best match. */
export function reasonWords(pair: Pair, text: string): string {
  if (isOwn(pair)) return 'linked by you, in this browser';
  const { reason, score, moved } = pair;
  const shared = [
    named('figures', reason.figures),
    named(
      'names',
      reason.names.map((name) => asWritten(name, text)),
    ),
    named('words', reason.words),
  ].filter((part) => part !== '');
  const parts = [
    ...(shared.length > 0 ? shared : ['shared wording']),
    ...(reason.mutual ? ['each is the other’s best match'] : []),
    ...(moved === 0 ? [] : [movedWords(pair)]),
    `how sure: ${Math.round(score * 100)} %`,
  ];
  return parts.join('; ');
}

function named(what: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `shared ${what}: ${words.slice(0, most).join(', ')}`;
}

/** A name with the capitals that the sentence gives it, where it stands there so. */
function asWritten(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : text.slice(at, at + name.length);
}

/** Where `b` tells it, against the order in which `a` does. */
function movedWords({ a, b, moved }: Pair): string {
  const way = moved > 0 ? 'later' : 'earlier';
  return `moved: ${siglum(b.article)} tells it ${Math.abs(moved)} sentences ${way} than the order of ${siglum(a.article)} would`;
}
