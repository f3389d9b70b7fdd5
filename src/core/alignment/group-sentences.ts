import type { Article, Group, Pair, Relation, SentenceRef } from '../model.ts';

/**
 * How the groups are built. A group is a row of the synopsis: one thing told by several outlets. The
 * closure over all pairs would be one heap, since partial pairs are many-to-many (decision 3).
 */
export const GROUP_BOUNDS = {
  /** Two groups join when the pairs between them, a missing one counting 0, score this much on average. */
  linkage: { verbatim: 0.4, edited: 0.4, reworded: 0.5, partial: 0.6 },
  /** Most sentences of one article in a group, by the relation of the pair that joins. */
  perArticle: { verbatim: 2, edited: 2, reworded: 2, partial: 2 },
  /** A sentence left over joins its best partner's group from this average score up. */
  leftover: 0.3,
  leftoverPerArticle: 3,
} as const;

const STRENGTH: Readonly<Record<Relation, number>> = {
  verbatim: 3,
  edited: 2,
  reworded: 1,
  partial: 0,
};

/** A group in the making. */
interface Cluster {
  readonly members: number[];
  readonly counts: Map<number, number>;
  /** Clusters it could not be linked to, with the sizes at that time: many pairs may ask again. */
  readonly refused: Map<Cluster, number>;
}

/**
 * The groups of a story: agglomerative clustering with average linkage, strongest pairs first. Every
 * sentence that is in a pair is in exactly one group; a sentence whose pairs all lead into full groups
 * stands alone in its own. No order of the articles changes the groups but for indices.
 */
export function groupSentences(articles: readonly Article[], pairs: readonly Pair[]): Group[] {
  const nodes = numberSentences(articles, pairs);
  const links = nodes.refs.map((): Map<number, number> => new Map());
  const edges = pairs.map((pair, index) => {
    const [x, y] = [nodes.of(pair.a), nodes.of(pair.b)].sort((p, q) => p - q) as [number, number];
    links[x]?.set(y, pair.score);
    links[y]?.set(x, pair.score);
    const isFigured = pair.reason.figures.length > 0;
    return { x, y, relation: pair.relation, score: pair.score, isFigured, index };
  });
  edges.sort(
    (p, q) =>
      STRENGTH[q.relation] - STRENGTH[p.relation] ||
      // A figure told by both is the surest sign of one thing: it sets what a row is about.
      Number(q.isFigured) - Number(p.isFigured) ||
      q.score - p.score ||
      p.x - q.x ||
      p.y - q.y,
  );
  const clusters = nodes.refs.map((ref, node): Cluster => ({
    members: [node],
    counts: new Map([[ref.article, 1]]),
    refused: new Map(),
  }));
  const join = (x: number, y: number, least: number, perArticle: number) => {
    const [p, q] = [clusters[x], clusters[y]];
    if (!p || !q || p === q || !fits(p, q, perArticle)) return;
    if (!isLinked(p, q, least, links, nodes.refs)) return;
    const [large, small] = p.members.length >= q.members.length ? [p, q] : [q, p];
    for (const member of small.members) clusters[member] = large;
    take(large, small);
  };
  for (const { x, y, relation } of edges)
    join(x, y, GROUP_BOUNDS.linkage[relation], GROUP_BOUNDS.perArticle[relation]);
  for (const cluster of clusters) cluster.refused.clear();
  for (const { x, y } of edges)
    if (clusters[x]?.members.length === 1 || clusters[y]?.members.length === 1)
      join(x, y, GROUP_BOUNDS.leftover, GROUP_BOUNDS.leftoverPerArticle);
  return present(articles, pairs, nodes, clusters);
}

interface Nodes {
  readonly refs: readonly SentenceRef[];
  of(ref: SentenceRef): number;
}

/** Numbers the paired sentences by the name of their article, so that the order of the articles does not matter. */
function numberSentences(articles: readonly Article[], pairs: readonly Pair[]): Nodes {
  const key = ({ article, sentence }: SentenceRef) => `${article}.${sentence}`;
  const refs = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((ref) => [key(ref), ref]));
  const names = articles.map(({ id, file }) => `${id}\n${file}`);
  const order = [...refs.values()].sort((x, y) => {
    const [p, q] = [names[x.article] ?? '', names[y.article] ?? ''];
    if (p !== q) return p < q ? -1 : 1;
    return x.article - y.article || x.sentence - y.sentence;
  });
  const numbers = new Map(order.map((ref, number) => [key(ref), number]));
  return { refs: order, of: (ref) => numbers.get(key(ref)) ?? 0 };
}

function take(large: Cluster, small: Cluster) {
  large.members.push(...small.members);
  for (const [article, count] of small.counts)
    large.counts.set(article, (large.counts.get(article) ?? 0) + count);
}

function isLinked(
  p: Cluster,
  q: Cluster,
  least: number,
  links: readonly ReadonlyMap<number, number>[],
  refs: readonly SentenceRef[],
): boolean {
  const sizes = p.members.length * q.members.length;
  if (p.refused.get(q) === sizes) return false;
  const linked = linkage(p, q, links, refs) >= least;
  if (!linked && sizes > 1) p.refused.set(q, sizes);
  return linked;
}

function fits(p: Cluster, q: Cluster, perArticle: number): boolean {
  for (const [article, count] of q.counts)
    if (count + (p.counts.get(article) ?? 0) > Math.max(perArticle, count)) return false;
  return true;
}

/** Mean score of the pairs between two clusters; sentences of one article cannot be paired and do not count. */
function linkage(
  p: Cluster,
  q: Cluster,
  links: readonly ReadonlyMap<number, number>[],
  refs: readonly SentenceRef[],
): number {
  let sum = 0;
  let possible = 0;
  for (const x of p.members)
    for (const y of q.members) {
      if (refs[x]?.article === refs[y]?.article) continue;
      possible++;
      sum += links[x]?.get(y) ?? 0;
    }
  return possible > 0 ? sum / possible : 0;
}

/** The clusters as groups, in the order of their first sentences. */
function present(
  articles: readonly Article[],
  pairs: readonly Pair[],
  nodes: Nodes,
  clusters: readonly Cluster[],
): Group[] {
  const inside = new Map<Cluster, number[]>();
  pairs.forEach((pair, index) => {
    const cluster = clusters[nodes.of(pair.a)];
    if (!cluster || cluster !== clusters[nodes.of(pair.b)]) return;
    const list = inside.get(cluster);
    if (list) list.push(index);
    else inside.set(cluster, [index]);
  });
  const taken = new Map<string, number>();
  const idOf = ({ members }: Cluster) => {
    const first = nodes.refs[Math.min(...members)];
    const id = first ? (articles[first.article]?.sentences[first.sentence]?.id ?? '') : '';
    const repeat = (taken.get(id) ?? 0) + 1;
    taken.set(id, repeat);
    return repeat > 1 ? `${id}-${repeat}` : id;
  };
  const groups = [...new Set(clusters)].map((cluster): Group => {
    const sentences = cluster.members
      .flatMap((member) => nodes.refs[member] ?? [])
      .sort((x, y) => x.article - y.article || x.sentence - y.sentence);
    return { id: idOf(cluster), sentences, pairs: inside.get(cluster) ?? [] };
  });
  const place = ({ sentences: [ref] }: Group) => [ref?.article ?? 0, ref?.sentence ?? 0] as const;
  return groups.sort((x, y) => {
    const [p, q] = [place(x), place(y)];
    return p[0] - q[0] || p[1] - q[1];
  });
}
