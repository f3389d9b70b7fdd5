import { isNegation } from '../words/is-stop-word.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Discrepancy } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { cutQuote } from './cut-quote.ts';
import { mannerOf } from './manner-of.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** Who is said to have made a statement, or that nobody is. */
export interface Attribution extends Telling {
  /** In lower case; null of what is asserted. */
  readonly verb: string | null;
  readonly who: string;
}

/** One speaker of one statement, who says here and claims, insists or denies there. */
export function mannerDifferences(
  context: StoryContext,
  all: readonly Attribution[],
): Discrepancy[] {
  const said = all.filter(isSpoken).map(mannerTelling);
  const differing = said.filter((x) =>
    said.some((y) => x.article !== y.article && x.value !== y.value && isOneSpeaker(context, x, y)),
  );
  const [first] = differing;
  if (!first || differing.some((x) => x !== first && !isOneSpeaker(context, first, x))) return [];
  const denied = isDenied(context, differing);
  return buildRecord(context, {
    kind: 'attribution',
    strength: denied ? 'contradictory' : 'wording',
    weight: denied ? 0.7 : 0.3,
    lead: `“${claimOf(context, first)}” comes with`,
    tellings: differing,
  });
}

/** The sentence without who said it. */
function claimOf(
  { articles }: StoryContext,
  { article, sentence, start, end }: Attribution,
): string {
  const whole = articles[article]?.sentences[sentence];
  if (!whole) return '';
  const before = whole.text.slice(0, start - whole.start);
  const after = whole.text.slice(end - whole.start);
  return cutQuote((after.length > before.length ? after : before).replace(/^[\s,]*that\s/, ''));
}

/** Not what is done to the subject ("has been accused"), nor a charge in court. */
function isSpoken({ verb, text }: Attribution): boolean {
  if (verb === null || verb === 'charged') return false;
  const before = text.trimEnd().toLowerCase().split(/\s+/).at(-2) ?? '';
  return !PASSIVE.has(before);
}

const PASSIVE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

function mannerTelling(telling: Attribution): Attribution {
  return { ...telling, value: mannerOf(telling.verb ?? ''), say: `“${telling.text}”` };
}

/** Does one deny what another says? "Denied that it failed" and "claimed that it had not failed" agree. */
function isDenied({ articles }: StoryContext, tellings: readonly Attribution[]): boolean {
  if (!tellings.some(({ value }) => value === 'deny')) return false;
  return tellings.every(({ article, sentence }) => {
    const words = tokenize(articles[article]?.sentences[sentence]?.text ?? '');
    return !words.some(({ key }) => isNegation(key));
  });
}

/** The same person of the story, or a name of which a word is the same. */
function isOneSpeaker(context: StoryContext, x: Attribution, y: Attribution): boolean {
  const person = personOf(context, x);
  if (person !== null && person === personOf(context, y)) return true;
  const words = new Set(namesOf(y));
  return namesOf(x).some((key) => words.has(key));
}

function namesOf({ who }: Attribution): string[] {
  const words = tokenize(who).filter(
    ({ kind, text }) => kind === 'word' && beginsWithCapital(text),
  );
  return words.flatMap(({ key }) => (key === 'the' ? [] : [key]));
}

/** Who is named, or has the title that stands, in the words of the attribution. */
function personOf({ people }: StoryContext, place: Attribution): string | null {
  const found = people.find(({ mentions }) =>
    mentions.some(({ article, start, title }) => {
      if (article !== place.article) return false;
      const from = Math.min(start, title?.start ?? start);
      return from >= place.start && from < place.end;
    }),
  );
  return found?.id ?? null;
}
