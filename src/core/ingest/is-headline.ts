import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Longest headline, in UTF-16 units and words. */
const LONGEST = 200;
const MOST_WORDS = 32;
/** Most words of a crosshead. */
const CROSSHEAD_WORDS = 9;
/** A stop that ends a sentence, not the one of "U.S." or of an ellipsis. */
const FULL_STOP = letterPattern(String.raw`(?:[^.\p{Lu}]|\p{Lu}{2})\.["”’»)\]]{0,2}$`);
/** Ends as text does, or as a question somebody asks, or quotes and goes on. */
const GOES_ON = letterPattern(String.raw`[.!…,;]["”’»)\]]{0,2}$|\?["”’»]$|^["“].*["”],?\s\p{L}`);
/** A heading that asks does so with a question word; "Can they?" is as often a sentence. */
const ASKS = /^(?:What|Why|How|Who|Where|When)\b(?:\s\S+){1,6}$/;
const SPEECH = /\b(?:said|says|asked|added|told|replied|wrote)\b/i;

/** Does the line read as a headline: short, and without a full stop at its end? */
export function isHeadline(line: string): boolean {
  const words = wordCount(line);
  if (line.length > LONGEST || words > MOST_WORDS || words < 2) return false;
  return !FULL_STOP(line).test(line) && !/[,;:]$/.test(line) && hasLetter(line) && !isItem(line);
}

/** Does the line read as the heading of a part of the article? */
export function isCrosshead(line: string): boolean {
  if (wordCount(line) > CROSSHEAD_WORDS || line.length > 80 || isItem(line)) return false;
  if (LABELLED(line).test(line)) return false;
  if (line.endsWith(':')) return isLabel(line);
  if (line.endsWith('?') && !ASKS.test(line)) return false;
  return !GOES_ON(line).test(line) && BEGINS(line).test(line);
}

const LABELLED = letterPattern(String.raw`^(?:[QA]|\p{Lu}{2,20})[:.]\s`);
const BEGINS = letterPattern(String.raw`^["“‘'«(]?[\p{Lu}\p{N}]`);

const hasLetter = (line: string) => /[a-z]/i.test(line) || /\p{L}/u.test(line);

/** A heading marked as such ("## Background"). */
export function isMarkedHeading(line: string): boolean {
  return /^#{1,6}\s\S/.test(line);
}

/** "Key points:", but not "He said:". */
function isLabel(line: string): boolean {
  return !SPEECH.test(line) && wordCount(line) <= 6 && beginsWithCapital(line);
}

/** Does the line end as a sentence does? */
export function endsAsSentence(line: string): boolean {
  return /[.!?…]["'”’»)\]*]{0,3}$/.test(line);
}

function isItem(line: string): boolean {
  return /^(?:[-*•⁃●▪–]|\d{1,2}[.)]|[a-h][.)])\s/.test(line);
}

function wordCount(line: string): number {
  return line.split(' ').length;
}
