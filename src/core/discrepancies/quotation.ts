import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Discrepancy, Utterance, Wording } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { cutQuote } from './cut-quote.ts';
import { lastName } from './family-name.ts';
import type { Telling } from './plain-sentence.ts';
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
    const wordings = utterance.wordings.map(compared);
    if (new Set(wordings.map(({ wording }) => wording.article)).size < 2) return [];
    const tellings = firstOfEach(wordings).map(tellingOf);
    const differing = new Set(wordings.map(({ words }) => words)).size;
    const weight = differing > 1 ? wordsWeight(wordings) : 0.35;
    return buildRecord(context, {
      kind: 'quotation',
      strength: 'wording',
      weight,
      lead: leadOf(context, utterance, differing > 1),
      tellings,
    });
  });
}

function compared(wording: Wording): Compared {
  const words = tokenize(wording.text).filter(({ kind }) => kind !== 'mark');
  const content = words
    .filter(({ text, key }) => !isStopWord(text, key))
    .map(({ key }) => stem(key));
  return {
    wording,
    words: words.map(({ key }) => stem(key.replaceAll("'", ''))).join(' '),
    content,
  };
}

/** The more content words were replaced, the more it matters; words left out matter less. */
function wordsWeight(wordings: readonly Compared[]): number {
  const [fullest] = wordings;
  const replaced = wordings.some(
    ({ content }) => fullest && content.some((word) => !fullest.content.includes(word)),
  );
  return replaced ? 0.65 : 0.4;
}

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

function tellingOf({ wording, words }: Compared): Telling {
  const { article, sentence, start, end, text, marked } = wording;
  const quote = `“${cutQuote(text)}”`;
  return {
    article,
    sentence,
    start,
    end,
    text,
    value: marked ? `“${words}”` : words,
    say: marked ? quote : `${quote} without marks`,
  };
}

function leadOf(context: StoryContext, utterance: Utterance, reworded: boolean): string {
  const speaker = context.people.find(({ id }) => id === utterance.speaker);
  const name = speaker ? lastName(speaker) : undefined;
  const whose = name === undefined ? 'The quoted words' : `${name}’s words`;
  return reworded ? `${whose} are given as` : `${whose} stand as`;
}
