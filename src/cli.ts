import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Article, ArticleHints } from '#src/core/model.ts';
import { hash } from '#src/core/words/hash.ts';
import { decodeText } from '#src/data/decode-text.ts';
import { TEXT_LIMIT } from '#src/data/text-limit.ts';
import { parseManifest } from '#src/data/story-manifest.ts';
import { comparisonJson } from '#src/export/comparison-json.ts';

/** How the command is called. */
const USAGE = 'usage: compare [--changes] FILE... | STORY-FOLDER';

/** What the command did: the text for the standard output, or one line that says why there is none. */
export type CliResult =
  { readonly ok: true; readonly output: string } | { readonly ok: false; readonly reason: string };

/** An input that cannot be used; caught at the end of this file's only export. */
class Unusable extends Error {}

interface Source {
  readonly file: string;
  readonly hints: ArticleHints;
}

function readText(file: string): string {
  if (!existsSync(file)) throw new Unusable(`${file}: there is no such file`);
  const { size } = statSync(file);
  if (size > TEXT_LIMIT)
    throw new Unusable(`${file}: larger than the limit of ${TEXT_LIMIT / 1e6} MB`);
  const decoded = decodeText(readFileSync(file));
  if (!decoded.ok) throw new Unusable(`${file}: ${decoded.reason}`);
  if (decoded.text.trim() === '') throw new Unusable(`${file}: the file is empty`);
  return decoded.text;
}

/** The articles of a story's folder, as its `story.json` lists them; without one, its text files. */
function readStory(folder: string): Source[] {
  const file = path.join(folder, 'story.json');
  if (!existsSync(file)) return readTextFiles(folder);
  const result = parseManifest(readText(file));
  if (!result.ok) throw new Unusable(`${file}: ${result.reason}`);
  return result.manifest.articles.map((hints) => ({ file: path.join(folder, hints.file), hints }));
}

/** The text files of a folder in the order of their names, by code unit, so that no locale changes it. */
function readTextFiles(folder: string): Source[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0)
    throw new Unusable(`${folder}: the folder has neither a story.json nor a .txt file`);
  return names.sort().map((name) => ({ file: path.join(folder, name), hints: { file: name } }));
}

/** Files given by themselves are named by their contents, so that their order changes no name. */
function withIds(sources: readonly (Source & { text: string })[]): Article[] {
  const seen = new Map<string, number>();
  return sources.map(({ text, hints }) => {
    const id = hints.id ?? hash(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return parseArticle(text, { ...hints, id: count > 1 ? `${id}-${count}` : id });
  });
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}

/**
 * Compares the files, or the one story folder, that `args` name (relative ones in `cwd`). `--changes`
 * adds the word changes of every pair, `--help` gives the usage and nothing else. The order of the files is the order of `articles`.
 */
export function runCli(args: readonly string[], cwd: string): CliResult {
  if (args.includes('--help')) return { ok: true, output: USAGE };
  const options = args.filter((arg) => arg.startsWith('--'));
  const given = args.filter((arg) => !arg.startsWith('--'));
  const strange = options.filter((option) => option !== '--changes');
  try {
    if (strange.length > 0) throw new Unusable(`unknown option ${strange[0]}`);
    if (given.length === 0) throw new Unusable(USAGE);
    const sources = given.flatMap((name): Source[] => {
      const file = path.resolve(cwd, name);
      return isFolder(file) ? readStory(file) : [{ file, hints: { file: name } }];
    });
    const articles = withIds(sources.map((source) => ({ ...source, text: readText(source.file) })));
    const json = comparisonJson(compareStory(articles), { changes: options.length > 0 });
    return { ok: true, output: JSON.stringify(json) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, reason: error.message };
    throw error;
  }
}
