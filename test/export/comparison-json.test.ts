import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '#src/cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const seeds = path.join(root, 'seeds/geneva-talks');
const files = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort();
const schema = path.join(root, 'docs/schema/comparison-1.schema.json');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

const folder = mkdtempSync(path.join(tmpdir(), 'synoptic-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

interface Output {
  version: number;
  articles: {
    file: string;
    id: string;
    sentences: { start: number; end: number; text: string }[];
  }[];
  pairs: { changes?: unknown }[];
  discrepancies: {
    weight: number;
    values: { article: number; start: number; end: number; text: string }[];
  }[];
}
function compare(args: readonly string[], cwd = seeds): Output {
  const result = runCli(args, cwd);
  if (!result.ok) throw new Error(result.reason);
  return JSON.parse(result.output) as Output;
}

const ofFiles = compare(files);
const withChanges = compare(['--changes', ...files]);

describe('the output of the command line', () => {
  it('tells weights with three digits at most', () => {
    const weights = ofFiles.discrepancies.map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights).toEqual(weights.map((weight) => Math.round(weight * 1000) / 1000));
  });

  it.each([
    ['files', () => ofFiles],
    ['files with word changes', () => withChanges],
    ['a story folder', () => compare(['.'])],
    ['one file', () => compare(files.slice(0, 1))],
    ['the same file twice', () => compare([files[0]!, files[0]!])],
  ])('for %s is as the schema says', (_, output) => {
    validate(output());
    expect(validate.errors).toBeNull();
  });

  it('holds the exact words of the files at the offsets it gives', () => {
    const { articles, discrepancies } = ofFiles;
    const texts = files.map((file) => readFileSync(path.join(seeds, file), 'utf8'));
    for (const [i, { sentences }] of articles.entries()) {
      expect(sentences.length).toBeGreaterThan(5);
      for (const { start, end, text } of sentences) expect(texts[i]?.slice(start, end)).toBe(text);
    }
    for (const { article, start, end, text } of discrepancies.flatMap((d) => d.values)) {
      expect(texts[article]?.slice(start, end)).toBe(text);
    }
  });

  it('has the word changes only when asked for', () => {
    expect(ofFiles.pairs.every((pair) => pair.changes === undefined)).toBe(true);
    expect(withChanges.pairs.every((pair) => pair.changes !== undefined)).toBe(true);
  });

  it('names files as they were given, and no two articles alike', () => {
    const { articles } = compare([files[0]!, path.join(seeds, files[1]!), files[0]!]);
    expect(articles.map(({ file }) => file)).toEqual([
      files[0],
      path.join(seeds, files[1]!),
      files[0],
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
  });

  it('is the same every time', () => {
    expect(compare(files)).toEqual(ofFiles);
  });
});

describe('the command', () => {
  const script = path.join(root, 'scripts/compare.mjs');

  it('tells its usage when asked, and nothing else', () => {
    expect(runCli(['--help', 'nix.txt'], folder)).toEqual({
      ok: true,
      output: 'usage: compare [--changes] FILE... | STORY-FOLDER',
    });
  });

  it('compares the text files of a folder that has no story.json, in the order of their names', () => {
    const other = mkdtempSync(path.join(folder, 'texts-'));
    for (const file of files.slice(0, 2).toReversed()) {
      copyFileSync(path.join(seeds, file), path.join(other, file));
    }
    expect(compare([other]).articles.map(({ file }) => file)).toEqual(files.slice(0, 2));
  });

  it('ends without a word when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [script, ...files.slice(0, 2)], { cwd: seeds });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data) => (said += String(data)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});

describe('input that cannot be used', () => {
  it.each([
    ['no file', [], /usage/],
    ['an unknown option', ['--nix', 'a.txt'], /unknown option --nix/],
    ['a missing file', ['nix.txt'], /no such file/],
    ['an empty file', [written('empty.txt', '')], /empty/],
    ['a blank file', [written('blank.txt', ' \n\n')], /empty/],
    [
      'a picture',
      [written('image.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))],
      /image\.txt: /,
    ],
    ['a file over 2 MB', [written('large.txt', 'word '.repeat(400_001))], /limit of 2 MB/],
    ['a folder without texts', [root], /neither a story\.json nor a \.txt file/],
  ])('%s gives a reason', (_, args, reason) => {
    const result = runCli(args, folder);
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.reason).toMatch(reason);
  });

  it('ends the command with code 2 and one line', () => {
    const script = path.join(root, 'scripts/compare.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'nix.txt'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+nix\.txt: there is no such file\n$/);
  });

  it('does not keep usable input from being printed, from any folder', () => {
    const script = path.join(root, 'scripts/compare.mjs');
    const { status, stdout } = spawnSync(process.execPath, [script, ...files.slice(0, 2)], {
      cwd: seeds,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });
});
