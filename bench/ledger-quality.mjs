// How much of what a careful reader finds different between articles stands in the ledger.

/** A record of one of these kinds may tell a difference that readers listed under the other. */
const NEAR = {
  tense: ['certainty'],
  'name-spelling': ['title-role'],
  'title-role': ['name-spelling'],
  certainty: ['attribution', 'count', 'quotation'],
  attribution: ['quotation', 'certainty'],
  quotation: ['attribution', 'certainty'],
  'date-time': ['duration', 'age'],
  count: ['certainty'],
};

/**
 * Judges the ledger of a comparison by a list of `{ kind, what, values: [{ file, text }] }`. A listed
 * difference is found when one record of its kind, or a near one, has values that overlap the listed
 * words in two articles at least.
 */
export function judgeLedger({ articles, discrepancies }, listed) {
  const judged = listed.map((want) => ({
    ...want,
    found: discrepancies.filter((record) => covers(record, want, articles)).map(({ kind }) => kind),
  }));
  const kinds = [...new Set(listed.map(({ kind }) => kind))].sort();
  return {
    listed: listed.length,
    found: judged.filter(({ found }) => found.length > 0).length,
    byKind: kinds.map((kind) => {
      const own = judged.filter((want) => want.kind === kind);
      const reported = discrepancies.filter((record) => record.kind === kind).length;
      return {
        kind,
        listed: own.length,
        found: own.filter(({ found }) => found.length > 0).length,
        reported,
      };
    }),
    missed: judged.filter(({ found }) => found.length === 0),
  };
}

function covers(record, { kind, values }, articles) {
  if (record.kind !== kind && !NEAR[kind]?.includes(record.kind)) return false;
  const met = new Set();
  for (const value of record.values) {
    const { file, text } = articles[value.article];
    const wanted = values.filter((want) => want.file === file);
    if (wanted.some((want) => places(text, want.text).some((at) => overlaps(at, value))))
      met.add(file);
  }
  return met.size > 1;
}

function places(text, words) {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

const overlaps = (x, y) => x.start < y.end && y.start < x.end;
