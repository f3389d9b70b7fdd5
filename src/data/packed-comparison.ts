import type {
  Article,
  Change,
  ChangeType,
  Comparison,
  Pair,
  Sentence,
  Utterance,
  Wording,
} from '#src/core/model.ts';

/** A comparison as JSON without what the texts of its articles say again: about a tenth of it. */
export interface PackedComparison extends Omit<Comparison, 'articles' | 'pairs' | 'utterances'> {
  readonly articles: readonly PackedArticle[];
  readonly pairs: readonly Packed<Pair>[];
  readonly utterances: readonly (Omit<Utterance, 'wordings'> & {
    readonly wordings: readonly Packed<Wording>[];
  })[];
}

type PackedArticle = Omit<Article, 'text' | 'sentences'> & {
  readonly sentences: readonly PackedSentence[];
};
/** Its id, start, end and block. */
type PackedSentence = readonly [string, number, number, number];
type Packed<T extends { readonly changes: readonly Change[] }> = Omit<T, 'changes'> & {
  readonly changes: PackedChanges;
};
/** By turns what a run is (`op + 3 × type`) and how many characters it has. */
type PackedChanges = readonly number[];

const ops = ['equal', 'delete', 'insert'] as const;
const types: readonly (ChangeType | null)[] = [
  null,
  'typography',
  'case',
  'spelling',
  'inflection',
  'figure',
  'name',
  'word',
  'order',
];

export function packComparison(comparison: Comparison): PackedComparison {
  return {
    ...comparison,
    articles: comparison.articles.map(({ text: _, ...article }) => ({
      ...article,
      sentences: article.sentences.map(({ id, start, end, block }): PackedSentence => [
        id,
        start,
        end,
        block,
      ]),
    })),
    pairs: comparison.pairs.map(withPackedChanges),
    utterances: comparison.utterances.map((utterance) => ({
      ...utterance,
      wordings: utterance.wordings.map(withPackedChanges),
    })),
  };
}

function withPackedChanges<T extends { readonly changes: readonly Change[] }>(item: T): Packed<T> {
  const changes = item.changes.flatMap(({ op, type, text }) => [
    ops.indexOf(op) + ops.length * types.indexOf(type),
    text.length,
  ]);
  return { ...item, changes };
}

/** The comparison again, from the texts of its articles in its order: `unpack(pack(c), texts)` equals `c`. */
export function unpackComparison(packed: PackedComparison, texts: readonly string[]): Comparison {
  const articles = packed.articles.map((article, at): Article => {
    const text = texts[at] ?? '';
    const sentences = article.sentences.map(([id, start, end, block]): Sentence => ({
      id,
      start,
      end,
      text: text.slice(start, end),
      block,
    }));
    return { ...article, text, sentences };
  });
  const textOf = ({ article, sentence }: Pair['a']) =>
    articles[article]?.sentences[sentence]?.text ?? '';
  return {
    ...packed,
    articles,
    pairs: packed.pairs.map((pair) => ({
      ...pair,
      changes: unpackChanges(pair.changes, textOf(pair.a), textOf(pair.b)),
    })),
    utterances: packed.utterances.map((utterance) => ({
      ...utterance,
      wordings: utterance.wordings.map((wording) => ({
        ...wording,
        changes: unpackChanges(wording.changes, utterance.wordings[0]?.text ?? '', wording.text),
      })),
    })),
  };
}

function unpackChanges(packed: PackedChanges, a: string, b: string): Change[] {
  const changes: Change[] = [];
  let inA = 0;
  let inB = 0;
  for (let at = 0; at < packed.length; at += 2) {
    const code = packed[at] ?? 0;
    const length = packed[at + 1] ?? 0;
    const op = ops[code % ops.length] ?? 'equal';
    const endA = op === 'insert' ? inA : inA + length;
    const endB = op === 'delete' ? inB : inB + length;
    changes.push({
      op,
      text: op === 'insert' ? b.slice(inB, endB) : a.slice(inA, endA),
      a: { start: inA, end: endA },
      b: { start: inB, end: endB },
      type: types[Math.floor(code / ops.length)] ?? null,
    });
    inA = endA;
    inB = endB;
  }
  return changes;
}
