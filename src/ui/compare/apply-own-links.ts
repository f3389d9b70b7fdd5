import type { Comparison, Group, Pair, SentenceRef } from '#src/core/model.ts';
import { findSentence, nameSentence, type OwnLink, type OwnPair } from './own-links.ts';

/** The comparison as the reader has corrected it. Links whose sentences are gone do nothing. */
export function applyOwnLinks(comparison: Comparison, links: readonly OwnLink[]): Comparison {
  return links.reduce((result, link) => {
    const a = findSentence(result, link.a);
    const b = findSentence(result, link.b);
    if (!a || !b || a.article === b.article) return result;
    const [first, second] = a.article < b.article ? [a, b] : [b, a];
    return link.isLinked ? joined(result, first, second) : parted(result, first, second);
  }, comparison);
}

/** With a pair of the reader's; the second sentence comes over into the first one's group. */
function joined(comparison: Comparison, a: SentenceRef, b: SentenceRef): Comparison {
  const reason = { words: [], figures: [], names: [], mutual: false };
  const pair: OwnPair = {
    a,
    b,
    relation: 'partial',
    score: 1,
    reason,
    moved: 0,
    changes: [],
    isOwn: true,
  };
  const pairs = [...comparison.pairs, pair];
  const rest = comparison.groups.map((group) => without(group, b));
  const home = rest.findIndex((group) => group.sentences.some((ref) => isSame(ref, a)));
  const at = pairs.length - 1;
  const id = nameSentence(comparison, a)?.sentence ?? '';
  const groups =
    home < 0
      ? [...rest, { id, sentences: [a, b], pairs: [at] }]
      : rest.map((group, index) =>
          index === home
            ? { ...group, sentences: [...group.sentences, b], pairs: [...group.pairs, at] }
            : group,
        );
  return { ...comparison, pairs, groups };
}

/** Without the pair; a sentence that no other pair holds in the group leaves it. */
function parted(comparison: Comparison, a: SentenceRef, b: SentenceRef): Comparison {
  const isGone = (pair: Pair) => isSame(pair.a, a) && isSame(pair.b, b);
  const kept = new Map<number, number>();
  const pairs = comparison.pairs.filter((pair, index) => {
    if (isGone(pair)) return false;
    kept.set(index, kept.size);
    return true;
  });
  const groups = comparison.groups.map((group): Group => {
    const inside = group.pairs.flatMap((index) => kept.get(index) ?? []);
    if (inside.length === group.pairs.length) return { ...group, pairs: inside };
    const isHeld = (ref: SentenceRef) =>
      inside.some((index) => {
        const pair = pairs[index];
        return pair !== undefined && (isSame(pair.a, ref) || isSame(pair.b, ref));
      });
    const sentences = group.sentences.filter(
      (ref) => (!isSame(ref, a) && !isSame(ref, b)) || isHeld(ref),
    );
    return { ...group, sentences, pairs: inside };
  });
  return { ...comparison, pairs, groups };
}

function without(group: Group, ref: SentenceRef): Group {
  return { ...group, sentences: group.sentences.filter((other) => !isSame(other, ref)) };
}

function isSame(a: SentenceRef, b: SentenceRef): boolean {
  return a.article === b.article && a.sentence === b.sentence;
}
