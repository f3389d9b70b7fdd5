import type {
  Article,
  Change,
  Comparison,
  Discrepancy,
  Pair,
  Relation,
  SentenceRef,
  Span,
} from '#src/core/model.ts';

/** A pair as a test writes it: `['A1', 'B2', 'edited']`, sentences counted from 1. */
export type PairRow = readonly [string, string, Relation, (readonly Change[])?];

/** A comparison made by hand: outlets as lists of sentences, pairs by their names; each component is a group. */
export function storyOf(
  outlets: readonly (readonly string[])[],
  pairRows: readonly PairRow[] = [],
  ledger: readonly Discrepancy[] = [],
): Comparison {
  const articles = outlets.map(articleOf);
  const pairs = pairRows.map(([a, b, relation, changes = []]): Pair => ({
    a: refOf(a),
    b: refOf(b),
    relation,
    score: 0.9,
    reason: { words: ['talks'], figures: [], names: [], mutual: true },
    moved: 0,
    changes,
  }));
  return {
    version: 1,
    articles,
    pairs,
    groups: groupsOf(articles, pairs),
    families: [],
    people: [],
    utterances: [],
    discrepancies: ledger,
    agreements: [],
  };
}

/** `B2`: the second sentence of the second outlet. */
export function refOf(name: string): SentenceRef {
  return { article: name.charCodeAt(0) - 65, sentence: Number(name.slice(1)) - 1 };
}

/** The name of a sentence, as `refOf` reads it. */
export function nameOf({ article, sentence }: SentenceRef): string {
  return `${String.fromCharCode(65 + article)}${sentence + 1}`;
}

/** A replaced word of an edited pair: a `delete` and an `insert`, at their places in the two texts. */
export function replaced(a: string, b: string, from: string, to: string, type: Change['type']) {
  const [at, there] = [a.indexOf(from), b.indexOf(to)];
  const spans: { a: Span; b: Span } = {
    a: { start: at, end: at + from.length },
    b: { start: there, end: there + to.length },
  };
  return [
    { op: 'delete', text: from, a: spans.a, b: { start: there, end: there }, type },
    {
      op: 'insert',
      text: to,
      a: { start: at + from.length, end: at + from.length },
      b: spans.b,
      type,
    },
  ] satisfies Change[];
}

/** A ledger record; values as `['A1', 'seven hours']`, each standing in that sentence. */
export function recordOf(
  comparison: Comparison,
  values: readonly (readonly [string, string])[],
  what = 'The talks lasted seven hours (A), eight hours (B).',
): Discrepancy {
  return {
    id: 'd1',
    kind: 'duration',
    strength: 'contradictory',
    what,
    weight: 1,
    values: values.map(([name, text]) => {
      const ref = refOf(name);
      const sentence = comparison.articles[ref.article]?.sentences[ref.sentence];
      const start = (sentence?.start ?? 0) + (sentence?.text.indexOf(text) ?? 0);
      return { ...ref, start, end: start + text.length, text, value: text };
    }),
  };
}

function articleOf(sentences: readonly string[], at: number): Article {
  const text = sentences.join('\n');
  let start = 0;
  const spans = sentences.map((sentence, block) => {
    const span = { start, end: start + sentence.length, text: sentence, block };
    start += sentence.length + 1;
    return { ...span, id: `s${at}${block}` };
  });
  return {
    id: `00${at}`,
    file: `00${at}.txt`,
    text,
    outlet: at === 0 ? 'The Morning Paper' : null,
    agency: null,
    byline: null,
    title: sentences[0] ?? null,
    date: at === 0 ? '2022-01-11' : null,
    place: null,
    url: at === 0 ? 'https://example.org/story' : 'javascript:alert(1)',
    blocks: spans.map(({ start: from, end }) => ({
      kind: 'paragraph',
      start: from,
      end: Math.min(text.length, end + 1),
    })),
    sentences: spans,
  };
}

function groupsOf(articles: readonly Article[], pairs: readonly Pair[]): Comparison['groups'] {
  const key = (ref: SentenceRef) => `${ref.article}.${ref.sentence}`;
  interface Heap {
    refs: Map<string, SentenceRef>;
    pairs: number[];
  }
  const heaps: Heap[] = [];
  pairs.forEach(({ a, b }, index) => {
    const met = heaps.filter(({ refs }) => refs.has(key(a)) || refs.has(key(b)));
    const heap: Heap = met[0] ?? { refs: new Map(), pairs: [] };
    if (met.length === 0) heaps.push(heap);
    for (const other of met.slice(1)) {
      for (const [name, ref] of other.refs) heap.refs.set(name, ref);
      heap.pairs.push(...other.pairs);
      heaps.splice(heaps.indexOf(other), 1);
    }
    heap.refs.set(key(a), a).set(key(b), b);
    heap.pairs.push(index);
  });
  return heaps.map(({ refs, pairs: inside }) => {
    const sentences = [...refs.values()].toSorted(
      (a, b) => a.article - b.article || a.sentence - b.sentence,
    );
    const first = sentences[0];
    const id = (first && articles[first.article]?.sentences[first.sentence]?.id) ?? '';
    return { id, sentences, pairs: inside };
  });
}
