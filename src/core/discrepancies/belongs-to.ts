import { PERSON_NOUNS } from '../mentions/role-words.ts';
import type { Person } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { stem } from '../words/stem.ts';
import { tokenize } from '../words/tokenize.ts';
import { countryOf } from './related-stems.ts';
import type { StoryContext } from './story-context.ts';

/** Words for who leads a body or speaks for it, a row for each kind; of a row each may be of the other. Own list. */
const HEADS: ReadonlyMap<string, string> = new Map(
  [
    'ministry minister',
    'presidency president',
    'council councillor councilor councilman councilwoman',
    'senate senator',
    'embassy ambassador',
    'governorate governor',
    'company firm chief boss owner founder',
    'government minister president premier chancellor',
    'team coach manager captain',
    'club coach manager president chairman',
    'prosecutors prosecutor',
  ].flatMap((row) => row.split(' ').map((word) => [stem(word), row] as const)),
);

/** Words that join somebody to a body they lead or speak for. */
const LEADING = new Set(
  'led lead leads leading head heads headed heading chair chairs chaired represent represents represented spokesman spokeswoman spokesperson behalf chief leader boss director member'.split(
    ' ',
  ),
);

/**
 * Does a story say that a person leads a body or speaks for it ("Roe, who led the delegation"; "foreign
 * minister" and "foreign ministry")? `body` are the stems of the phrase that names the body.
 */
export function belongsTo(context: StoryContext, person: Person, body: string): boolean {
  const words = body.split(' ').filter((word) => countryOf(word) === undefined && !isRole(word));
  const titles = person.mentions.flatMap(({ title }) => (title ? stemsOf(title.text) : []));
  return (
    words.some((word) => titles.some((own) => isOf(own, word))) || isLed(context, person, words)
  );
}

const ROLES: ReadonlySet<string> = new Set([...PERSON_NOUNS].map(stem));
const isRole = (word: string) => ROLES.has(word);

const stemsOf = (text: string) =>
  tokenize(text)
    .filter(({ kind, text: word, key }) => kind === 'word' && !isStopWord(word, key))
    .map(({ key }) => stem(key.replace(/'s?$/, '')));

function isOf(title: string, word: string): boolean {
  if (title === word) return countryOf(title) === undefined;
  const row = HEADS.get(word);
  return row !== undefined && row === HEADS.get(title);
}

/** Does a sentence with the person's name tell of the body, and of leading it? */
function isLed(context: StoryContext, { mentions }: Person, words: readonly string[]): boolean {
  return mentions.slice(0, MOST_READ).some(({ article, sentence, form }) => {
    const home = context.articles[article]?.sentences[sentence];
    if (form !== 'name' || !home) return false;
    const keys = sentenceTokens(home).map(({ key }) => key.replace(/'s?$/, ''));
    return keys.some((key) => LEADING.has(key)) && keys.some((key) => words.includes(stem(key)));
  });
}

/** Mentions of one person that are read; more are no story anybody wrote. */
const MOST_READ = 200;
