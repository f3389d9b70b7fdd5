import { PRONOUN_BASE } from '../mentions/pronoun-words.ts';
import type { Discrepancy, Person, PersonMention } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { familyName, lastName, sharedFamilyNames } from './family-name.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/**
 * One person, different pronouns, between articles or inside one. Every pronoun is a value. A record
 * needs a sure link for each of the two pronouns, and the person a family name of their own: of two
 * Smiths nobody can say which one a "she" means.
 */
export function pronounDifferences(context: StoryContext): Discrepancy[] {
  const shared = sharedFamilyNames(context.people);
  return context.people.flatMap((person) => {
    if (shared.has(familyName(person))) return [];
    return differ(context.people, person)
      ? buildRecord(context, recordParts(person, pronounsOf(person)))
      : [];
  });
}

/** The sure pronouns with those of the same kind in their article, and all of an article that has one kind only. */
function pronounsOf(person: Person): PersonMention[] {
  const sure = new Set(sureOf(person).map(({ article, text }) => `${article} ${baseOf(text)}`));
  const pronouns = person.mentions.filter(({ form }) => form === 'pronoun');
  const kinds = new Map<number, Set<string>>();
  for (const { article, text } of pronouns) {
    kinds.set(article, (kinds.get(article) ?? new Set()).add(baseOf(text)));
  }
  return pronouns.filter(
    ({ article, text }) => kinds.get(article)?.size === 1 || sure.has(`${article} ${baseOf(text)}`),
  );
}

function recordParts(person: Person, pronouns: readonly PersonMention[]) {
  const words = wordsByArticle(pronouns);
  const tellings = pronouns.map(({ article, sentence, start, end, text }): Telling => ({
    article,
    sentence,
    start,
    end,
    text,
    value: baseOf(text),
    say: words.get(article) ?? text,
  }));
  const lead = `${lastName(person)} is`;
  return { kind: 'pronoun', strength: 'contradictory', weight: 0.9, lead, tellings } as const;
}

/**
 * The rarer pronoun, too, must be sure. A single sure link is taken for an error of linking where the
 * article has somebody else whom that pronoun means.
 */
function differ(people: readonly Person[], person: Person): boolean {
  const sure = (base: string) => sureOf(person).filter((mention) => baseOf(mention.text) === base);
  const [less = [], more = []] = [sure('he'), sure('she')].sort((x, y) => x.length - y.length);
  const [only] = less;
  if (!only || less.length * RARER < more.length) return false;
  if (!less.some(({ article }) => isFrequent(less, more, article))) return false;
  return less.length > 1 || !people.some((other) => other !== person && isMeantBy(other, only));
}

/** Is the rarer pronoun more than a slip of linking in this article: a quarter of the sure links? */
function isFrequent(
  less: readonly PersonMention[],
  more: readonly PersonMention[],
  article: number,
): boolean {
  const here = (mentions: readonly PersonMention[]) =>
    mentions.filter((mention) => mention.article === article).length;
  return here(less) * 3 >= here(more);
}

function sureOf({ mentions }: Person): PersonMention[] {
  return mentions.filter(({ form, sure }) => form === 'pronoun' && sure === true);
}

function isMeantBy(other: Person, { article, text }: PersonMention): boolean {
  return sureOf(other).some(
    (mention) => mention.article === article && baseOf(mention.text) === baseOf(text),
  );
}

/** So many sure links of one pronoun to one of the other: more are taken for an error of linking. */
const RARER = 8;

/** "him" and "his" are "he". */
function baseOf(text: string): string {
  const word = text.toLowerCase();
  return PRONOUN_BASE.get(word) ?? word;
}

/** What each article calls the person: `"he" and "she"`. */
function wordsByArticle(pronouns: readonly PersonMention[]): Map<number, string> {
  const words = new Map<number, Set<string>>();
  for (const { article, text } of pronouns) {
    words.set(article, (words.get(article) ?? new Set()).add(baseOf(text)));
  }
  return new Map(
    [...words].map(([article, set]) => [
      article,
      [...set]
        .sort()
        .map((word) => `“${word}”`)
        .join(' and '),
    ]),
  );
}
