import { abbreviationKind } from './abbreviations.ts';
import { isBlank, isDigit, isLower, isUpper } from './character-class.ts';
import type { Stop } from './stop.ts';

/** Name parts behind a full stop: hosts, files, products (IANA's commonest, and what news writes). */
const ENDINGS = new Set(
  `com org net gov edu mil int info biz co uk us eu io ai tv me pk in de fr ru ua cn jp au ca nz za
   js ts py txt pdf html htm php exe jpg png csv doc`.split(/\s+/),
);
/** How far a token is looked at on either side, in UTF-16 units. */
const REACH = 60;

/**
 * Does a sentence end where no space follows ("breakthrough.The")? Yes between a whole word and a
 * capitalised one; not inside hosts, e-mails, files, figures, acronyms or initials.
 */
export function isFusedEnd(stop: Stop): boolean {
  const { text, first, nextWord, word } = stop;
  if (!startsWord(text, first)) return false;
  if (/[!?]/.test(stop.run)) return !inAddress(stop);
  if (stop.closed) return /["”’»)\]]/.test(text.slice(stop.mark, stop.end));
  if (stop.run.length > 1 || ENDINGS.has(nextWord.toLowerCase())) return false;
  if (text[first + nextWord.length] === '.' && nextWord.length < 2) return false;
  return isWholeWord(text, stop.mark, word) && !inAddress(stop);
}

/** A capital with a small letter behind it, or the one-letter words. */
function startsWord(text: string, at: number): boolean {
  if (!isUpper(text, at)) return false;
  return (
    isLower(text, at + 1) || (/[AI]/.test(text.charAt(at)) && isBlank(text.charCodeAt(at + 1)))
  );
}

function isWholeWord(text: string, mark: number, word: string): boolean {
  if (word.includes('.') && !/^\d/.test(word)) return false;
  if (isDigit(text, mark - 1)) return true;
  const kind = abbreviationKind(word);
  return word.length > 1 && isLower(text, mark - 1) && (kind === undefined || kind === 'number');
}

/** Is the token an address (e-mail, URL, handle)? */
function inAddress({ text, mark }: Stop): boolean {
  let start = mark;
  const earliest = Math.max(0, mark - REACH);
  while (start > earliest && !isBlank(text.charCodeAt(start - 1))) start--;
  let end = mark;
  const latest = Math.min(text.length, mark + REACH);
  while (end < latest && !isBlank(text.charCodeAt(end))) end++;
  return /[@/\\=]|www\./.test(text.slice(start, end));
}
