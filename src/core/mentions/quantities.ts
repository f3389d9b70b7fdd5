import type { Quantity, Span } from '../model.ts';
import { findDates, type DateMention } from './dates.ts';
import { figureTokens, type FigureToken } from './figure-tokens.ts';
import { NUMBER_STARTS } from './number-words.ts';
import { readQuantity, type QuantityReading, type TokenRange } from './read-quantity.ts';

/** Quantities that are read of one text; longer texts have more only if they are no texts. */
const MOST = 5000;

/**
 * The figures of a text as quantities, in order, none inside another: cardinals, ordinals, shares,
 * money, durations, ages, counts. The span takes in bound, sign and unit ("more than seven hours").
 * Dates, bare years and times of day are no quantities: `dates` has them, if they are at hand.
 */
export function findQuantities(
  text: string,
  dates: readonly DateMention[] = findDates(text),
): Quantity[] {
  const tokens = figureTokens(text);
  const isDated = laterSpans(dates);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST;) {
    const reading =
      mayBegin(tokens[at]!) && !isDated(tokens[at]!) ? readQuantity(tokens, at) : null;
    if (reading && Number.isFinite(reading.value)) found.push(toQuantity(text, tokens, reading));
    at = Math.max(reading?.next ?? 0, at + 1);
  }
  return found;
}

/** Most tokens are words of no number. */
const mayBegin = ({ figure, key }: FigureToken) => figure !== null || NUMBER_STARTS.has(key);

/** Does a span meet one of the list? Asked in text order only, so all questions cost one pass. */
function laterSpans(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < spans.length && (spans[next]?.end ?? Infinity) <= span.start) next++;
    return (spans[next]?.start ?? Infinity) < span.end;
  };
}

function toQuantity(
  text: string,
  tokens: readonly FigureToken[],
  reading: QuantityReading,
): Quantity {
  const { start, end } = spanOf(tokens, reading);
  const { value, unit, bound, high } = reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    figure: spanOf(tokens, reading.figure),
    value,
    ...(high === null ? {} : { high }),
    unit,
    bound,
  };
}

function spanOf(tokens: readonly FigureToken[], { from, next }: TokenRange): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[next - 1]?.end ?? start };
}
