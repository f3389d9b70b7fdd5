// How well the pairs of a story agree with those that readers found: precision, recall and F1, and the worst cases.

export const RELATIONS = ['verbatim', 'edited', 'reworded', 'partial'];

/**
 * Judges the pairs of a comparison by a list of `{ a: { file, sentence }, b, relation, sure }`. Only the
 * article pairs that the list covers are judged. Precision: reported pairs that are listed, sure or not;
 * recall: sure pairs found, `strict` without partial ones.
 */
export function judgePairs({ articles, pairs }, listed) {
  const wanted = listed.map((pair) => placed(pair, articles));
  const covered = new Set(wanted.map(articlePair));
  const found = pairs.filter((pair) => covered.has(articlePair(pair)));
  const hits = new Map(wanted.map((want) => [want, found.filter((pair) => meets(want, pair))]));
  const right = new Set([...hits.values()].flat());
  const judge = (wants, reported) => {
    const sure = wants.filter((want) => want.sure);
    const strict = sure.filter((want) => want.relation !== 'partial');
    const hit = sure.filter((want) => hits.get(want).length > 0);
    const precision = share(reported.filter((pair) => right.has(pair)).length, reported.length);
    const recall = share(hit.length, sure.length);
    const same = hit.filter((want) =>
      hits.get(want).some((pair) => pair.relation === want.relation),
    );
    return {
      reported: reported.length,
      sure: sure.length,
      precision,
      recall,
      strict: share(strict.filter((want) => hits.get(want).length > 0).length, strict.length),
      f1: share(2 * precision * recall, precision + recall),
      relation: share(same.length, hit.length),
    };
  };
  return {
    whole: judge(wanted, found),
    byArticles: [...covered]
      .sort((x, y) => (x < y ? -1 : 1))
      .map((key) => ({
        key: key
          .split(' ')
          .map((index) => articles[index].file.slice(0, 3))
          .join('-'),
        ...judge(
          wanted.filter((want) => articlePair(want) === key),
          found.filter((pair) => articlePair(pair) === key),
        ),
      })),
    byRelation: RELATIONS.map((relation) => byRelation(relation, wanted, found, hits)),
    curve: [0.5, 0.6, 0.7, 0.8, 0.9].map((bound) => {
      const sure = wanted.filter((want) => want.sure);
      const kept = found.filter((pair) => pair.score >= bound);
      return {
        bound,
        precision: share(kept.filter((pair) => right.has(pair)).length, kept.length),
        recall: share(
          sure.filter((want) => hits.get(want).some((pair) => pair.score >= bound)).length,
          sure.length,
        ),
      };
    }),
    missed: wanted
      .filter((want) => want.sure && hits.get(want).length === 0)
      .sort((x, y) => RELATIONS.indexOf(x.relation) - RELATIONS.indexOf(y.relation)),
    wrong: found.filter((pair) => !right.has(pair)).sort((x, y) => y.score - x.score),
  };
}

function byRelation(relation, wanted, found, hits) {
  const sure = wanted.filter((want) => want.sure && want.relation === relation);
  const said = found.filter((pair) => pair.relation === relation);
  const listed = wanted.filter((want) => want.relation === relation);
  const good = said.filter((pair) => listed.some((want) => hits.get(want).includes(pair))).length;
  const called = sure.filter((want) => hits.get(want).some((pair) => pair.relation === relation));
  const [precision, recall] = [share(good, said.length), share(called.length, sure.length)];
  return {
    relation,
    sure: sure.length,
    found: share(sure.filter((want) => hits.get(want).length > 0).length, sure.length),
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
  };
}

const share = (part, all) => (all > 0 ? part / all : 0);
const articlePair = ({ a, b }) => `${a.article} ${b.article}`;
const meets = (want, pair) =>
  articlePair(want) === articlePair(pair) &&
  want.a.sentences.includes(pair.a.sentence) &&
  want.b.sentences.includes(pair.b.sentence);

/** The pair with indices for its sentences; those that share at least half of the shorter one count as it. */
function placed({ a, b, relation, sure }, articles) {
  const sides = [a, b]
    .map(({ file, sentence }) => {
      const article = articles.findIndex((one) => one.file === file);
      return { article, sentence, sentences: correspond(articles[article], sentence) };
    })
    .sort((x, y) => x.article - y.article);
  return { a: sides[0], b: sides[1], relation, sure };
}

function correspond({ text, sentences, file }, wanted) {
  const words = wanted
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const place = new RegExp(words.join('\\s+')).exec(text);
  if (!place) throw new Error(`not in ${file}: ${wanted}`);
  const [start, end] = [place.index, place.index + place[0].length];
  return sentences.flatMap((one, index) => {
    const common = Math.min(one.end, end) - Math.max(one.start, start);
    return common > 0 && common * 2 >= Math.min(one.end - one.start, end - start) ? [index] : [];
  });
}
