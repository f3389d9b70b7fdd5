import { keyAt, type FigureToken } from './figure-tokens.ts';
import { tellsOffset } from './number-border.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { UNITS_BY_NAME, type Unit } from './units.ts';

type Tokens = readonly FigureToken[];

/** What is added to a quantity behind its unit, in that unit; `next` is the index of the token after it. */
export interface Addition {
  readonly value: number;
  readonly next: number;
}

/** "one hour and a half", "two hours and 30 minutes", "5 feet 2 inches", "13 dollars and 45 cents". */
export function addedUnits(tokens: Tokens, unit: UnitReading): Addition {
  const nothing = { value: 0, next: unit.next };
  return halfAfter(tokens, unit) ?? smallerUnits(tokens, unit) ?? nothing;
}

function halfAfter(tokens: Tokens, unit: UnitReading): Addition | null {
  if (unit.name === '' || keyAt(tokens, unit.next) !== 'and') return null;
  const half = keyAt(tokens, unit.next + 1) === 'a' ? unit.next + 2 : unit.next + 1;
  return keyAt(tokens, half) === 'half' ? { value: 0.5 * unit.factor, next: half + 1 } : null;
}

function smallerUnits(tokens: Tokens, unit: UnitReading): Addition | null {
  const large = UNITS_BY_NAME.get(unit.name);
  const number = large ? numberAfter(tokens, unit.next) : null;
  if (!large || !number) return null;
  const small = readUnit(tokens, number.next, null);
  const share = small ? shareOf(large, UNITS_BY_NAME.get(small.name)) : null;
  return small && share !== null ? { value: number.value * share, next: small.next } : null;
}

/** The number behind a unit, "and" or a comma; not in "for two years, three months after …". */
function numberAfter(tokens: Tokens, at: number): NumberReading | null {
  const link = keyAt(tokens, at);
  const number = readNumber(tokens, link === 'and' || link === ',' ? at + 1 : at);
  if (number?.form !== 'cardinal') return null;
  return link === ',' && tellsOffset(tokens, number.next) ? null : number;
}

/** How much of the large unit the small one is; null where it is none of it. */
function shareOf(large: Unit, small: Unit | undefined): number | null {
  if (!small) return null;
  if (large.dimension === 'money') return small.name === 'cent' ? 0.01 : null;
  if (large.dimension !== small.dimension || large.dimension === 'share') return null;
  return small.factor < large.factor ? small.factor / large.factor : null;
}
