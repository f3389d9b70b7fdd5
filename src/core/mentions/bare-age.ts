import { figureAt, keyAt, textAt, type FigureToken } from './figure-tokens.ts';
import type { Reading } from './read-cardinal.ts';
import type { UnitReading } from './read-unit.ts';
import { letterPattern } from '../words/letter-pattern.ts';

type Tokens = readonly FigureToken[];

/** Nobody is older. */
const OLDEST = 120;

/** "aged 29", "Mykhailo, 29,": an age without a unit, for the number that begins at the token `at`. */
export function bareAge(tokens: Tokens, at: number, number: Reading): UnitReading | null {
  if (number.value > OLDEST || !Number.isInteger(number.value) || number.value < 0) return null;
  const aged =
    isAged(tokens, at) || (figureAt(tokens, at) !== null && besideName(tokens, at, number));
  return aged ? { name: 'year-old', next: number.next, factor: 1 } : null;
}

function isAged(tokens: Tokens, at: number): boolean {
  const before = keyAt(tokens, at - 1);
  return (
    before === 'aged' || before === 'age' || (before === 'of' && keyAt(tokens, at - 2) === 'age')
  );
}

/** A figure between commas, or a comma and a full stop, right behind a capitalised word. */
function besideName(tokens: Tokens, at: number, number: Reading): boolean {
  return (
    keyAt(tokens, at - 1) === ',' &&
    NAME(textAt(tokens, at - 2)).test(textAt(tokens, at - 2)) &&
    /^[,.)]$/.test(keyAt(tokens, number.next))
  );
}

const NAME = letterPattern(String.raw`^\p{Lu}\p{Ll}`);
