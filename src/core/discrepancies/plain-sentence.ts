import type { LedgerValue } from '../model.ts';
import { siglum } from './siglum.ts';

/** A value of a record, with the words its plain sentence says for it (its `text`, if `say` is absent). */
export interface Telling extends LedgerValue {
  readonly say?: string;
}

/**
 * "The talks lasted more than seven hours (A), eight hours (B, D), seven hours (C).": the lead, then
 * every wording with the letters of the outlets that have it. Wordings stand in the order in which
 * the outlets bring them; those that differ in case or white space only are one.
 */
export function plainSentence(lead: string, tellings: readonly Telling[], tail = ''): string {
  const wordings = new Map<string, { words: string; letters: string[] }>();
  for (const telling of tellings) {
    const words = plainWords(telling.say ?? telling.text);
    const key = words.toLowerCase();
    const wording = wordings.get(key) ?? { words, letters: [] };
    const letter = siglum(telling.article);
    if (!wording.letters.includes(letter)) wording.letters.push(letter);
    wordings.set(key, wording);
  }
  const list = [...wordings.values()].map(
    ({ words, letters }) => `${words} (${letters.join(', ')})`,
  );
  return `${[lead, list.join(', '), tail].filter((part) => part !== '').join(' ')}.`;
}

/** On one line, without the capital that only the beginning of its sentence gave it ("Around 100,000"). */
function plainWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const loses = (FIGURE_NEXT.test(line) && !MONTH_FIRST.test(line)) || VAGUE_FIRST.test(line);
  return loses ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

// The page needs these, too, so they ask no tables of the engine. English figures have plain letters.

/** Figures in words that open a sentence. */
const VAGUE_FIRST =
  /^(?:More|Nearly|Almost|About|Around|At|Up|Over|Some|Roughly|Fewer|Less|Tens|Dozens|Scores|Hundreds|Thousands|Millions|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[A-Za-z]+teen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half|A|An)\b/;

const FIGURE_NEXT = /^[A-Z][a-z]+ \d/;

/** "January 10" keeps its capital. */
const MONTH_FIRST =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) /;
