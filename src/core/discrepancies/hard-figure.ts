import type { Quantity } from '../model.ts';
import { letterPattern } from '../words/letter-pattern.ts';

const SOFT = letterPattern(
  String.raw`^(?:a few|few|several|a couple|a couple of|one)\b(?! \p{L}*(?:hundred|thousand|[mbtr]+illion|lakh|crore|dozen))`,
);

/**
 * May a quantity of a sentence stand in the ledger? "several", "a few", one and bare parts are no hard
 * figures; ordinals, phone numbers and codes are no amounts.
 */
export function isHardFigure(text: string, { unit, value, figure, bound, end }: Quantity): boolean {
  const word = text.slice(figure.start, figure.end).toLowerCase();
  if (unit === 'ordinal' || SOFT(word).test(word) || /^['’]s/.test(text.slice(end, end + 2)))
    return false;
  const small = value < 2 || !Number.isInteger(value);
  if (unit === null && small && bound === 'exact') return isMagnitude(text, figure.start);
  const before = /\d[ -]$/.test(text.slice(Math.max(0, figure.start - 2), figure.start));
  const after = /^[ -]\d/.test(text.slice(end, end + 2));
  return !/^\d/.test(word) || !(before || after);
}

/** "magnitude 6.8", "a magnitude of about 7.1". */
const isMagnitude = (text: string, at: number) =>
  /magnitude (?:of )?(?:about )?$/i.test(text.slice(Math.max(0, at - 25), at));
