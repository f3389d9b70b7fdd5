import type { Article, Person, PersonMention } from '../model.ts';
import { hash } from '../words/hash.ts';
import { appositionTitle } from './apposition-title.ts';
import { PERSON_THRESHOLD, type Entity } from './find-entities.ts';
import type { NameRun } from './find-names.ts';
import { mergeNames, type NamedBearer } from './merge-names.ts';
import { readArticlePassage, type Passage } from './read-passage.ts';
import { resolveIn, type ResolvedPassage } from './resolve-pronouns.ts';

/**
 * The people of a story, each with every place they stand in: names in all spellings, titles, and the
 * pronouns that mean them. One record a person over all articles; places and organisations are none.
 * The order of the articles changes nothing but the indices of the mentions.
 */
export function findPeople(articles: readonly Article[]): Person[] {
  const passages = articles.map((article) => resolveIn(readArticlePassage(article)));
  const bearers = passages.flatMap((passage, article) => bearersOf(passage, article));
  const people = mergeNames(bearers)
    .filter((group) => isPerson(group))
    .map((group) => personOf(articles, passages, group));
  return people.sort(
    (x, y) =>
      y.mentions.length - x.mentions.length || (x.name < y.name ? -1 : x.name > y.name ? 1 : 0),
  );
}

interface Bearer extends NamedBearer {
  readonly article: number;
  /** Index into the entities of its passage. */
  readonly entity: number;
  readonly score: number;
}

function bearersOf({ entities }: ResolvedPassage, article: number): Bearer[] {
  return entities.map(({ words, score, runs }, entity) => ({
    article,
    entity,
    words,
    score,
    count: runs.length,
  }));
}

/** Sure in one article is enough; a name that no article is sure of needs a title, a first name or a verb of saying. */
function isPerson(group: readonly Bearer[]): boolean {
  return group.some(({ score }) => score >= PERSON_THRESHOLD);
}

function personOf(
  articles: readonly Article[],
  passages: readonly ResolvedPassage[],
  group: readonly Bearer[],
): Person {
  const mentions = group.flatMap(({ article, entity }) => {
    const passage = passages[article];
    const source = articles[article];
    return passage && source ? mentionsOf(source, article, passage, entity) : [];
  });
  mentions.sort((x, y) => x.article - y.article || x.start - y.start);
  const name = fullestName(mentions);
  return { id: hash(name.toLowerCase()), name, mentions };
}

function mentionsOf(
  source: Article,
  article: number,
  resolved: ResolvedPassage,
  entity: number,
): PersonMention[] {
  const { entities, pronouns } = resolved;
  const passage = readArticlePassage(source);
  const bearer: Entity | undefined = entities[entity];
  const names = (bearer?.runs ?? []).map((run) => nameMention(source, article, passage, run));
  const links = pronouns.flatMap((pronoun): PersonMention[] => {
    if (pronoun.entity !== entity) return [];
    const { start, end, sentence } = pronoun;
    return [
      {
        article,
        sentence,
        start,
        end,
        text: source.text.slice(start, end),
        form: 'pronoun',
        title: null,
        sure: pronoun.sure,
      },
    ];
  });
  return [...names, ...links];
}

function nameMention(
  { text }: Article,
  article: number,
  passage: Passage,
  run: NameRun,
): PersonMention {
  const { start, end, sentence } = run;
  const title = run.title ?? appositionTitle(passage, run);
  return {
    article,
    sentence,
    start,
    end,
    text: text.slice(start, end),
    form: 'name',
    title: title ? { ...title, text: text.slice(title.start, title.end) } : null,
    sure: true,
  };
}

/** The most frequent name of two words or more, in its fullest form with the same first and last word. */
function fullestName(mentions: readonly PersonMention[]): string {
  const counts = new Map<string, number>();
  for (const { form, text } of mentions) {
    const name = text.replace(/\s+/g, ' ');
    if (form === 'name') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([x, n], [y, m]) =>
      Number(isFull(y)) - Number(isFull(x)) || m - n || (x < y ? -1 : x > y ? 1 : 0),
  );
  const usual = ranked[0]?.[0] ?? '';
  const forms = ranked.map(([name]) => name).filter((name) => endsOf(name) === endsOf(usual));
  return forms.reduce((x, y) => (y.split(' ').length > x.split(' ').length ? y : x), usual);
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

function endsOf(name: string): string {
  const words = name.split(' ');
  return `${words[0]} ${words.at(-1)}`;
}
