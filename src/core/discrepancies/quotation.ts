import { plainWord, stem } from '../words/stem.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Discrepancy, Utterance, Wording } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { bareQuote } from './cut-quote.ts';
import { differingParts } from './differing-part.ts';
import type { Telling } from './plain-sentence.ts';
import { siglum } from './siglum.ts';
import type { StoryContext } from './story-context.ts';

/** A wording as it is compared: its words, and whether they stand in marks. */
interface Compared {
  readonly wording: Wording;
  readonly words: string;
  readonly content: readonly string[];
}

/**
 * One utterance, different words: reworded, trimmed, spliced, or in quotation marks here and without
 * them there. Typography, case, spelling and lost apostrophes are no difference. Where an article brings the same words
 * twice, the first place stands for it.
 */
export function quotationDifferences(context: StoryContext): Discrepancy[] {
  return context.utterances.flatMap((utterance) => {
    if (new Set(utterance.wordings.map(({ article }) => article)).size < 2) return [];
    const wordings = utterance.wordings.map(compared);
    const shown = firstOfEach(wordings);
    if (new Set(shown.map(valueOf)).size < 2) return [];
    const reworded = new Set(wordings.map(({ words }) => words)).size > 1;
    const parts = differingParts(shown.map(({ wording }) => bareQuote(wording.text)));
    return buildRecord(context, {
      kind: 'quotation',
      strength: 'wording',
      weight: reworded ? wordsWeight(wordings) : marksWeight(wordings),
      lead: reworded ? leadOf(context, utterance) : `The words “${parts[0] ?? ''}” stand`,
      tellings: shown.map((one, at) => tellingOf(one, reworded ? (parts[at] ?? '') : null)),
    });
  });
}

/** A lone word whose marks were dropped matters least. */
function marksWeight(wordings: readonly Compared[]): number {
  const longest = Math.max(...wordings.map(({ content }) => content.length));
  return longest < 2 ? 0.1 : longest < 4 ? 0.2 : 0.3;
}

function compared(wording: Wording): Compared {
  const words = tokenize(wording.text).filter(({ kind }) => kind !== 'mark');
  const content = words
    .filter(({ text, key }) => !isStopWord(text, key))
    .map(({ key }) => stem(key));
  return {
    wording,
    words: words.map(({ key }) => plainWord(key.replaceAll("'", ''))).join(' '),
    content,
  };
}

/** Most where the one denies or hedges what the other does not, less for other words, least for words left out. */
function wordsWeight(wordings: readonly Compared[]): number {
  const [fullest] = wordings;
  if (!fullest) return 0;
  const others = wordings.filter(({ wording }) => wording.article !== fullest.wording.article);
  if (others.some((other) => isSenseChanged(fullest, other))) return 0.75;
  const replaced = wordings.some(({ content }) =>
    content.some((word) => !fullest.content.includes(word)),
  );
  return replaced ? 0.65 : 0.4;
}

/** As long as each other, near enough, and a word that denies or a modal stands in one alone. */
function isSenseChanged(x: Compared, y: Compared): boolean {
  const [one, other] = [x, y].map(({ words }) => words.split(' ')) as [string[], string[]];
  if (Math.abs(one.length - other.length) > 2) return false;
  if (x.content.filter((word) => y.content.includes(word)).length < 2) return false;
  return senseOf(one) !== senseOf(other);
}

function senseOf(words: readonly string[]): string {
  const denials = words.some((word) => DENIALS.has(word));
  const modals = new Set(words.map((word) => MODALS.get(word)));
  return `${denials} ${['will', 'may', 'must'].filter((modal) => modals.has(modal)).join(' ')}`;
}

/** Words that deny, apostrophes taken off. */
const DENIALS = new Set(
  `not never no none nothing nobody cannot neither without dont didnt doesnt wont cant isnt arent wasnt werent hasnt
  havent hadnt wouldnt couldnt shouldnt`.split(/\s+/),
);

/** How sure a modal is; "may", "might" and "could" are one. */
const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['may', 'may'],
  ['might', 'may'],
  ['could', 'may'],
  ['must', 'must'],
]);

function firstOfEach(wordings: readonly Compared[]): Compared[] {
  const seen = new Set<string>();
  const inOrder = wordings.toSorted(
    (x, y) => x.wording.article - y.wording.article || x.wording.start - y.wording.start,
  );
  return inOrder.filter(({ wording, words }) => {
    const place = `${wording.article} ${wording.marked} ${words}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** Wordings differ by their words, or by their marks. */
const valueOf = ({ wording, words }: Pick<Compared, 'wording' | 'words'>) =>
  wording.marked ? `“${words}”` : words;

/** Said with its words, or, where only the marks differ (`part` null), with whether it has them. */
function tellingOf({ wording, words }: Compared, part: string | null): Telling {
  const { article, sentence, start, end, text, marked } = wording;
  const quote = `“${part}”`;
  const marks = marked ? 'in quotation marks' : 'without quotation marks';
  return {
    article,
    sentence,
    start,
    end,
    text,
    value: valueOf({ wording, words }),
    say: part === null ? marks : marked ? quote : `${quote} without quotation marks`,
  };
}

/**
 * Names the speaker for those articles alone that give the words to that person: one that leaves them
 * unattributed, or gives them to another, may not be said to quote anybody.
 */
function leadOf(context: StoryContext, { speaker, wordings }: Utterance): string {
  const name = context.people.find(({ id }) => id === speaker)?.name;
  const naming = lettersOf(wordings.filter(({ person }) => person === speaker));
  if (name === undefined || naming.length === 0) return 'One statement is worded';
  if (naming.length === lettersOf(wordings).length) return `${name} is reported as saying`;
  return `One statement, attributed to ${name} in ${naming.join(', ')}, is worded`;
}

function lettersOf(wordings: readonly Wording[]): string[] {
  const articles = new Set(wordings.map(({ article }) => article));
  return [...articles].toSorted((x, y) => x - y).map(siglum);
}
