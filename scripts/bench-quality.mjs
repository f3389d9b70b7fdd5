// npm run bench:quality: what the engine finds of what careful readers found, on the gold in test/golden.
// npm run bench:quality -- pairs 20: one part alone, and so many of the worst cases.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readClaimStories } from '../bench/claim-stories.mjs';
import { loadEngine } from '../bench/load-engine.mjs';
import { judgePairs } from '../bench/pair-quality.mjs';
import { benchLedger } from './bench-ledger.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const print = (line = '') => process.stdout.write(`${line}\n`);
const row = (head, cells) =>
  print(
    head.padEnd(12) +
      cells.map((c) => (typeof c === 'number' ? figure(c) : c).padStart(10)).join(''),
  );
const figure = (n) => (Number.isInteger(n) && n > 1 ? String(n) : n.toFixed(2));
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 200);

const HEADS = ['reported', 'sure', 'precision', 'strict', 'recall', 'F1', 'relation'];
const printJudged = (head, j) =>
  row(head, [j.reported, j.sure, j.precision, j.strict, j.recall, j.f1, j.relation]);

/** One part a kind of gold; each prints its own section. */
const PARTS = {
  pairs(engine, worst) {
    const comparison = compareSeeds(engine);
    const listed = readGold('pairs.json');
    const judged = judgePairs(comparison, listed);
    print(
      'Pairs. Precision: reported pairs that are listed; recall: sure pairs found (strict: without',
    );
    print('partial); relation: of the pairs found, those with the relation that readers gave.');
    row('articles', HEADS);
    for (const j of [...judged.byArticles, { key: 'together', ...judged.whole }])
      printJudged(j.key, j);
    print();
    row('relation', ['sure', 'found', 'precision', 'recall', 'F1']);
    for (const j of judged.byRelation)
      row(j.relation, [j.sure, j.found, j.precision, j.recall, j.f1]);
    print();
    row('score from', ['precision', 'recall']);
    for (const { bound, precision, recall } of judged.curve)
      row(bound.toFixed(1), [precision, recall]);
    printWorst(comparison, judged, worst);
  },
  stories(engine, worst) {
    print('\nPairs of invented stories of three outlets each, listed claim by claim');
    row('story', HEADS);
    const all = [];
    for (const { name, texts, listed } of readClaimStories(
      path.join(ROOT, 'test/golden/claim-stories'),
    )) {
      const comparison = compareTexts(engine, texts);
      const judged = judgePairs(comparison, listed);
      printJudged(name, judged.whole);
      all.push(judged.whole);
      if (asked.includes('stories')) printWorst(comparison, judged, worst);
    }
    printJudged('mean', meanOf(all));
  },
  ledger(engine, worst) {
    benchLedger(engine, compareSeeds, worst, print);
  },
};

/** The mean of every figure. */
function meanOf(judged) {
  const sum = (key) => judged.reduce((total, one) => total + one[key], 0);
  return Object.fromEntries(Object.keys(judged[0]).map((key) => [key, sum(key) / judged.length]));
}

function printWorst({ articles }, { missed, wrong }, worst) {
  print(`\nMissed: ${missed.length}; the first ${Math.min(worst, missed.length)}`);
  for (const { a, b, relation } of missed.slice(0, worst)) {
    print(`  ${relation}`);
    for (const side of [a, b]) print(`    ${oneLine(side.sentence)}`);
  }
  print(`\nReported, not listed: ${wrong.length}; the first ${Math.min(worst, wrong.length)}`);
  for (const { a, b, relation, score, reason } of wrong.slice(0, worst)) {
    const { words, figures, names, mutual } = reason;
    const best = mutual ? 'each the other’s best' : 'not each the other’s best';
    print(
      `  ${relation} ${score.toFixed(2)}: ${[...words, ...figures, ...names].join(', ')}; ${best}`,
    );
    for (const { article, sentence } of [a, b])
      print(`    ${oneLine(articles[article].sentences[sentence].text)}`);
  }
}

function readGold(name) {
  return JSON.parse(readFileSync(path.join(ROOT, 'test/golden/geneva-talks', name), 'utf8'));
}

function compareSeeds(engine) {
  const folder = path.join(ROOT, 'seeds/geneva-talks');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return compareTexts(
    engine,
    files.map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') })),
  );
}

function compareTexts({ parseArticle, compareStory }, texts) {
  return compareStory(texts.map(({ file, text }) => parseArticle(text, { id: file, file })));
}

const asked = process.argv.slice(2);
const worst = Number(asked.find((word) => /^\d+$/.test(word)) ?? 10);
const parts = asked.filter((word) => Object.hasOwn(PARTS, word));
const engine = await loadEngine();
for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) PARTS[part](engine, worst);
