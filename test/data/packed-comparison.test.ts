import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSources, contentsOf } from '#src/data/article-sources.ts';
import { packComparison, unpackComparison } from '#src/data/packed-comparison.ts';
import { readyFor, type ReadyComparison } from '#src/data/ready-comparison.ts';
import { parseManifest } from '#src/data/story-manifest.ts';
import { loadStory } from '#src/data/story-query.ts';
import { prepareStory, readStory } from '#src/prepare.ts';
import { compareSources } from '#src/worker/compare-sources.ts';

const golden = path.join(process.cwd(), 'test/golden');
const stories = readdirSync(golden).map((story) => {
  const folder = path.join(golden, story);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [story, files.map((name) => readFileSync(path.join(folder, name), 'utf8'))] as const;
});
const sourcesOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({ text, hints: { id: `a${at}`, file: `${at}.txt` } }));
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a packed comparison', () => {
  it.each(stories.filter(([, texts]) => texts.length > 1))(
    'gives the comparison again from the texts: %s',
    (_, texts) => {
      const comparison = compareSources(sourcesOf(texts));
      const packed = throughJson(packComparison(comparison));
      expect(unpackComparison(packed, texts)).toEqual(comparison);
    },
  );

  it('does so for whatever the texts are', () => {
    const word = fc.constantFrom(
      'Talks',
      'ended',
      'seven',
      'hours',
      '“no',
      'deal”',
      '.',
      '\n\n',
      '𝔸',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 3 }), (texts) => {
        const comparison = compareSources(sourcesOf(texts));
        const packed = throughJson(packComparison(comparison));
        expect(unpackComparison(packed, texts)).toEqual(comparison);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

describe('a comparison made ready with the build', () => {
  const manifest = { version: 1, title: 'Ferry', articles: [{ file: 'a.txt' }, { file: 'b.txt' }] };
  const texts = new Map([
    ['a.txt', 'The ferry sank on Monday. Nine people were hurt.'],
    ['b.txt', 'The ferry sank on Monday. Ten people were hurt.'],
  ]);
  const files = (more: Record<string, string | Uint8Array> = {}) =>
    new Map(
      Object.entries({
        ...Object.fromEntries(texts),
        'story.json': JSON.stringify(manifest),
        ...more,
      }).map(([name, file]) => [
        name,
        typeof file === 'string' ? new TextEncoder().encode(file) : file,
      ]),
    );
  const parsed = parseManifest(JSON.stringify(manifest));
  if (!parsed.ok) throw new Error(parsed.reason);
  const sources = articleSources(parsed.manifest, texts);
  const read = readStory(files());
  if (!read) throw new Error('the story can be read');
  const ready = throughJson(prepareStory(read));

  it('comes with the description as it was read, which is taken for the same file only', async () => {
    const json = JSON.stringify(manifest);
    const load = (body: string) =>
      loadStory('/story.json', 'talks', Promise.resolve(ready), {
        fetch: async () => new Response(body),
      });
    expect(await load(json)).toBe(ready.described?.manifest);
    expect(await load(` ${json}`)).toEqual(ready.described?.manifest);
    await expect(load('{}')).rejects.toThrow('story.json');
  });

  it('is the one that would be made of the same texts', () => {
    expect(readyFor(sources, ready)).toEqual(compareSources(sources));
  });

  it('is not taken for other texts, other descriptions or another order', () => {
    const [a, b] = sources;
    if (!a || !b) throw new Error('two articles are compared');
    const others = [
      [a, { ...b, text: b.text.replace('Ten', 'Six') }],
      [a, { ...b, hints: { ...b.hints, outlet: 'The Gazette' } }],
      [b, a],
      [a],
    ];
    expect(others.map((other) => readyFor(other, ready))).toEqual(others.map(() => null));
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another form', { of: 'a', comparison: {} }],
    ['the right texts and no comparison', { of: contentsOf(sources) }],
    [
      'the right texts and a broken comparison',
      { of: contentsOf(sources), comparison: { pairs: 1 } },
    ],
  ])('that is damaged is none: %s', (_, damaged) => {
    expect(readyFor(sources, damaged as ReadyComparison)).toBeNull();
  });

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['an article is empty', { 'b.txt': ' ' }],
    [
      'an article is no text',
      { 'b.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]) },
    ],
    ['the description is not as it should be', { 'story.json': '{}' }],
  ])('is not made where %s', (_, more) => {
    expect(readStory(files(more))).toBeNull();
  });
});
