import { type AbbreviationKind, abbreviationKind } from './abbreviations.ts';
import { isDigit, isLower, isUpper } from './character-class.ts';
import { isFusedEnd } from './is-fused-end.ts';
import { isStarter } from './sentence-starters.ts';
import { isFollowedBySpeechTag } from './speech-tags.ts';
import type { Stop } from './stop.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** A rule's verdict: an end, no end, or not its business. */
type Verdict = boolean | undefined;

/** Names that carry an exclamation mark of their own. */
const EXCLAIMED = new Set(['Yahoo', 'Yum', 'Jeopardy', 'Oklahoma', 'Mamma Mia', 'Hulu']);
/** What may follow a time of day in the same sentence, beside small letters. */
const AFTER_CLOCK =
  /^(?:[A-Z]{1,4}T|UTC|MSK|Eastern|Central|Mountain|Pacific|Greenwich|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;

/** Capitals, a day, and an agency in brackets or slashes, which stops may follow. */
const PLACE_LINE =
  /^\p{Lu}[\p{Lu} '-]{2,30},\s(?:\p{Lu}[\p{Ll}]{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})\.?(?:\s?[(/]\p{L}{2,12}[)/]\.?)?$/u;

/**
 * The rules in order; the first verdict counts. Beside each, the F1 of inner boundaries without it,
 * WSJ / GUM news / EWT development parts, measured when all gave .987 / .955 / .895 (now .901: a
 * writer who begins sentences small is read as one, which changed neither of the others).
 */
const RULES: readonly ((stop: Stop) => Verdict)[] = [
  lastOfParagraph,
  withoutSpace, // .802 / .955 / .844
  listMarker, // no list markers there; the golden rules need it
  omission, // no change there; the golden rules need it
  placeLine, // no change there; agencies that put stops behind their place lines need it
  ellipsis, // .988 / .955 / .896: costs a little there, keeps "firm … That" whole
  beforeSmallLetter, // .954 / .955 / .910: some of EWT's writers begin sentences small, news does not
  questionOrExclamation, // .987 / .955 / .896; for names behind a quoted question
  behindQuotation, // no change there
  initial, // .961 / .955 / .891
  acronym, // .977 / .955 / .891
  abbreviation, // .853 / .949 / .885
];

/** Does the sentence end at this stop? Unknown cases end: most full stops do. */
export function isSentenceEnd(stop: Stop): boolean {
  for (const rule of RULES) {
    const verdict = rule(stop);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

function lastOfParagraph(stop: Stop): Verdict {
  return stop.next >= stop.limit ? true : undefined;
}

function withoutSpace(stop: Stop): Verdict {
  return stop.next === stop.end ? isFusedEnd(stop) : undefined;
}

/** "1.", "2.)", "• 3." or "b." at the start marks an item and stays with it. */
function listMarker(stop: Stop): Verdict {
  if (stop.mark - stop.sentence > 5) return undefined;
  const head = stop.text.slice(stop.sentence, stop.end);
  return /^(?:[•⁃●▪*-]\s?)?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,3})\.\)?$/.test(head) ? false : undefined;
}

/** "GENEVA, January 10 (TASS). Talks …": a place line goes with the sentence behind it. */
function placeLine({ text, sentence, end }: Stop): Verdict {
  if (end - sentence > 60 || !isUpper(text, sentence) || !isUpper(text, sentence + 1))
    return undefined;
  return PLACE_LINE.test(text.slice(sentence, end)) ? false : undefined;
}

/** "[...]" stands for words left out; it ends nothing. */
function omission({ text, mark, end }: Stop): Verdict {
  if (text[mark - 1] !== '[' && text[mark - 1] !== '(') return undefined;
  const bracketed = /^(?:\[[.…\s]+\]|\([.…\s]+\))/.test(
    text.slice(mark - 1, Math.min(end, mark + 12)),
  );
  return bracketed ? false : undefined;
}

/**
 * Three dots behind a space are words left out, and the sentence goes on; behind a word they may end
 * it; with a fourth they do (Chicago Manual of Style, 13.50).
 */
function ellipsis(stop: Stop): Verdict {
  if (stop.run === '.') return undefined;
  const dots = stop.run.replaceAll('…', '...').length;
  if (dots < 3 || /[^.…]/.test(stop.run)) return undefined;
  if (startsSmall(stop)) return false;
  if (dots > 3) return true;
  return stop.closed || !/\s/.test(stop.text.charAt(stop.mark - 1));
}

/** A small letter goes on with the sentence, but of a writer who begins sentences small. */
function beforeSmallLetter(stop: Stop): Verdict {
  if (!startsSmall(stop)) return undefined;
  return isWrittenSmall(stop) ? undefined : false;
}

/** "thanks for the post. it helped": a sentence begun with a small letter, and a whole word before the stop. */
function isWrittenSmall({ text, sentence, word, closed }: Stop): boolean {
  if (closed || !isLower(text, sentence) || isUpper(text, sentence + 1)) return false;
  return word.length > 1 && !word.includes('.') && abbreviationKind(word) === undefined;
}

/** "iPhone" and "eBay" begin a sentence as they are. */
function startsSmall({ text, first }: Stop): boolean {
  return isLower(text, first) && !isUpper(text, first + 1);
}

function questionOrExclamation(stop: Stop): Verdict {
  if (!/[!?]/.test(stop.run)) return undefined;
  if (stop.closed && isFollowedBySpeechTag(stop)) return false;
  if (EXCLAIMED.has(stop.word) && stop.run === '!' && !isStarter(stop.nextWord)) return false;
  return true;
}

/** `.”` before a capital ends the sentence, whatever the word before it. */
function behindQuotation(stop: Stop): Verdict {
  if (!stop.closed || !/["”’»']/.test(stop.text.slice(stop.mark + 1, stop.end))) return undefined;
  return true;
}

/** "J. Smith", "Albert I. Jones"; but "you and I." and "Plan B. The". */
function initial(stop: Stop): Verdict {
  if (stop.word.length !== 1 || !isUpper(stop.word, 0)) return undefined;
  if (startsAnew(stop)) return true;
  if (stop.word !== 'I') return false;
  return /(?:^|\s)\p{Ll}+\s$/u.test(
    stop.text.slice(Math.max(stop.sentence, stop.mark - 20), stop.mark - 1),
  );
}

const ACRONYM = letterPattern(String.raw`^(?:\p{L}{1,2}\.)+\p{L}{1,2}$`);

/** "U.S.", "D.C.", "Ph.D.": an end only before a word that begins sentences. */
function acronym(stop: Stop): Verdict {
  if (!stop.word.includes('.')) return undefined;
  if (!ACRONYM(stop.word).test(stop.word)) return undefined;
  if (abbreviationKind(stop.word) !== undefined) return undefined;
  return startsAnew(stop);
}

/** Is the next word one that begins sentences, and no initial ("A.")? */
function startsAnew({ text, first, nextWord }: Stop): boolean {
  return isStarter(nextWord) && !(nextWord.length === 1 && text[first + 1] === '.');
}

/** "… for Northern Paper Corp. Northern has given …": the firm just named begins the next sentence. */
function repeatsName({ text, sentence, mark, nextWord }: Stop): boolean {
  if (nextWord.length < 4) return false;
  return text.slice(Math.max(sentence, mark - 60), mark).includes(nextWord);
}

const BY_KIND: Readonly<Record<AbbreviationKind, (stop: Stop) => boolean>> = {
  title: () => false,
  inner: () => false,
  number: (stop) => !isDigit(stop.text, stop.first),
  open: (stop) => startsAnew(stop) || repeatsName(stop),
  date: startsAnew,
  clock: (stop) =>
    isUpper(stop.text, stop.first) && !AFTER_CLOCK.test(stop.nextWord) && !opens(stop),
};

function abbreviation(stop: Stop): Verdict {
  if (stop.run !== '.') return undefined;
  const kind = abbreviationKind(stop.word);
  return kind && BY_KIND[kind](stop);
}

/** "At 5 a.m." alone is no sentence: a preposition and a few words. */
function opens(stop: Stop): boolean {
  const head = stop.text.slice(stop.sentence, Math.min(stop.mark, stop.sentence + 60)).trim();
  if (head.split(/\s+/).length > 5) return false;
  return /^(?:At|By|Around|About|On|Until|Before|After|From|Since|Shortly|Just|As)\s/.test(head);
}
