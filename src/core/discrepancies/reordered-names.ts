import { readArticlePassage } from '../mentions/read-passage.ts';
import { ORGANISATION_WORDS } from '../mentions/organisation-words.ts';
import { OFFICE_WORDS } from '../mentions/role-words.ts';
import type { Article, Discrepancy } from '../model.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import type { Token } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import { placeOf } from './place-of.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** Capitalised words of a name; fewer stand in any order by chance. */
const LEAST = 3;
const MOST = 10;

/** One name with its words in another order: "the Norway-Sweden Council", "the Sweden-Norway Council". */
export function reorderedNames(context: StoryContext): Discrepancy[] {
  const byWords = new Map<string, Telling[]>();
  context.articles.forEach((article, index) => {
    const seen = new Set<string>();
    for (const name of namesIn(article)) {
      if (seen.has(name.value)) continue;
      seen.add(name.value);
      const place = placeOf(article, index, name.start, name.end);
      const key = name.value.split(' ').sort().join(' ');
      if (place) byWords.set(key, [...(byWords.get(key) ?? []), { ...place, value: name.value }]);
    }
  });
  return [...byWords.values()].flatMap((tellings) => {
    if (new Set(tellings.map(({ article }) => article)).size < 2) return [];
    return buildRecord(context, {
      kind: 'name-spelling',
      strength: 'wording',
      weight: 0.2,
      lead: 'One name has its words in another order:',
      tellings,
    });
  });
}

/** Runs of capitalised words, joined by hyphens, that are no headline. */
function namesIn(article: Article) {
  const { tokens, sentences } = readArticlePassage(article);
  return sentences.flatMap(({ first, last, headline }) => {
    const found: { start: number; end: number; value: string }[] = [];
    let at = headline ? last : first;
    while (at < last) {
      const end = runEnd(tokens, at, last);
      const words = tokens
        .slice(at, end)
        .filter(({ kind, text }) => kind === 'word' && beginsWithCapital(text))
        .flatMap(({ key }) => key.replace(/['’]s?$/, '').split('-'));
      if (words.length >= LEAST && words.length <= MOST && isBody(words))
        found.push({
          start: tokens[at]!.start,
          end: tokens[end - 1]!.end,
          value: words.join(' '),
        });
      at = Math.max(end, at + 1);
    }
    return found;
  });
}

/** Is it the name of a body, not of somebody with an office? */
const isBody = (words: readonly string[]) =>
  words.some((word) => ORGANISATION_WORDS.has(word)) &&
  !words.some((word) => OFFICE_WORDS.has(word));

function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit; at++) {
    const { kind, text, key } = tokens[at]!;
    if (kind === 'word' && beginsWithCapital(text) && !isStopWord(text, key)) end = at + 1;
    else if (at === from || !/^(?:-|–)$/.test(text)) break;
  }
  return end;
}
