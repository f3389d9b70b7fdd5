// The invented stories of test/golden/claim-stories: their texts, and the pairs that a careful reader lists.
//
// "== A" begins an outlet; each line is a sentence behind the claims it tells: "[sink dead] Ferry sinks, 31
// dead". Two sentences of two outlets that share a claim are a pair. "= edited", "= reworded" head the pairs
// that are more than partial ("A2 B2": the second sentence of each); the same words are verbatim.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All stories: `name`, `texts` by file name, and `listed` pairs as `judgePairs` takes them. */
export function readClaimStories(folder) {
  return readdirSync(folder)
    .sort()
    .map((file) => readStory(file, readFileSync(path.join(folder, file), 'utf8')));
}

function readStory(file, text) {
  const outlets = new Map();
  const relations = new Map();
  let lines = null;
  let relation = null;
  for (const line of text.split('\n').filter(Boolean)) {
    const [mark, name] = line.split(' ');
    if (mark === '==') outlets.set(name, (lines = []));
    else if (mark === '=') relation = name;
    else if (relation) relations.set(line, relation);
    else lines.push(readSentence(line));
  }
  const texts = [...outlets].map(([name, list]) => ({
    file: `${name}.txt`,
    text: list.map((one) => one.text).join('\n\n'),
  }));
  return { name: path.basename(file, '.txt'), texts, listed: listPairs([...outlets], relations) };
}

function readSentence(line) {
  const [, claims, text] = /^\[([^\]]+)\] (.+)$/.exec(line);
  return { claims: claims.split(' '), text };
}

function listPairs(outlets, relations) {
  const told = outlets.flatMap(([name, list], article) =>
    list.map((one, index) => ({
      ...one,
      article,
      file: `${name}.txt`,
      key: `${name}${index + 1}`,
    })),
  );
  return told.flatMap((a) =>
    told
      .filter((b) => b.article > a.article)
      .map((b) => ({ a, b, relation: relationOf(a, b, relations) }))
      .filter((pair) => pair.relation)
      .map(({ a, b, relation }) => ({ a: side(a), b: side(b), relation, sure: true })),
  );
}

const side = ({ file, text }) => ({ file, sentence: text });

function relationOf(a, b, relations) {
  if (a.text === b.text) return 'verbatim';
  const listed = relations.get(`${a.key} ${b.key}`);
  return listed ?? (a.claims.some((claim) => b.claims.includes(claim)) ? 'partial' : null);
}
