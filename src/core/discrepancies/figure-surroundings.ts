import { UNITS_BY_NAME } from '../mentions/units.ts';
import type { Quantity } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { roleOf } from './figure-role.ts';
import { PERSONS, ROLE_OF } from './figure-roles.ts';
import { lengthAspect } from './length-aspect.ts';
import { countryOf } from './related-stems.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** What a figure measures; `offset` is a length of time from one event to another ("eight years after"). */
export type Measure = 'duration' | 'offset' | 'count' | 'money' | 'age' | 'share' | 'other';

/** What the words around a figure say of it. */
export interface FigureSurroundings {
  readonly measure: Measure;
  /** The stem of the counted noun, else null. */
  readonly head: string | null;
  /** What is told of those counted ("dead", "injured"), else null. */
  readonly role: string | null;
  /** The words right at the figure that say what is measured: stem → the word as it stands. */
  readonly focus: ReadonlyMap<string, string>;
  /** The name beside an age, lower case. */
  readonly name: string | null;
  /** Which length it is ("height", "away"), else null. */
  readonly aspect: string | null;
  /** What it is reckoned by ("per share", "a year"), else null. */
  readonly rate: string | null;
}

/** Words on either side of a figure that may say what it measures. */
const REACH = 8;
const OFFSET_AFTER = new Set(
  'after before ago since earlier later from remaining left to'.split(' '),
);
const OFFSET_BEFORE = new Set('last past next'.split(' '));

/** Words that tell how a thing went on, not which thing. */
const GENERIC = new Set(
  (
    'end last take continue go hold run long follow come get make give say tell start begin spend wait ' +
    'first new more total number amount figure least most pay cost rise fall drop climb jump surge ' +
    'increase decrease grow sell buy raise receive offer earn report expect order agree'
  )
    .split(' ')
    .map((word) => stem(word)),
);

/** What the words around a figure say that it counts; `tokens` are those of its sentence. */
export function figureSurroundings(
  tokens: readonly Token[],
  quantity: Quantity,
): FigureSurroundings {
  const first = tokens.findIndex((token) => token.end > quantity.start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < quantity.end) last++;
  const before = clause(tokens.slice(Math.max(0, first - REACH), first).reverse());
  const after = clause(tokens.slice(last, last + REACH));
  const measure = measureOf(quantity, before, after[0]);
  const inside = tokens.slice(first, last);
  const head = measure === 'count' ? headOf(quantity, before, after) : null;
  return {
    measure,
    head,
    role:
      measure === 'count' && mayHaveFate(head, before)
        ? roleOf({ inside, before, after }, head)
        : null,
    focus: focusOf(measure, quantity.text.includes('-'), before, after),
    aspect: lengthAspect(quantity.unit, before, after),
    rate: rateOf(after),
    name: measure === 'age' ? nameBeside(before, after) : null,
  };
}

/** Only people die or are arrested; a bare figure may count them. */
const mayHaveFate = (head: string | null, before: readonly Token[]) =>
  !isOfParent(before) && (head === null || PERSONS.has(head));

/** "mother of 12": the children are counted, whatever happened to her. */
const isOfParent = ([near, far]: readonly Token[]) =>
  near?.key === 'of' && /^(?:mother|father|mum|dad|parents)$/.test(far?.key ?? '');

/** "per share", "a year", "an hour": the stem of what follows. */
function rateOf([first, second]: readonly Token[]): string | null {
  if (!first || !second) return null;
  const each = /^(?:an?|each|every)$/.test(first.key) && RATES.has(second.key);
  return each || first.key === 'per' ? stem(second.key) : null;
}

const RATES = new Set(
  'share year month week day hour minute second season barrel ton tonne head person litre gallon kilo unit'.split(
    ' ',
  ),
);

/** The tokens up to the end of the clause, nearest first. */
function clause(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex((token) => /^[;:.!?()]$/.test(token.text));
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

const CHILD = stem('child');
const PERSON = stem('person');

/** The counted noun, for "27 others" a person; a fate ("12 dead") is no noun but a role. */
function headOf(
  { unit }: Quantity,
  before: readonly Token[],
  [of, noun]: readonly Token[],
): string | null {
  if (isOfParent(before)) return CHILD;
  if (unit === null || unit === 'other') return unit === null ? null : PERSON;
  const cases = /^(?:case|report|instance)$/.test(unit) && of?.key === 'of';
  const head = stem(cases && noun ? noun.key : unit);
  return ROLE_OF.has(head) ? null : head;
}

function measureOf(
  quantity: Quantity,
  before: readonly Token[],
  after: Token | undefined,
): Measure {
  const { unit } = quantity;
  if (unit === null) return bareMeasure(before);
  if (unit.endsWith('-old')) return 'age';
  const dimension = UNITS_BY_NAME.get(unit)?.dimension;
  if (dimension === 'duration') return durationOrOffset(unit, before[0], after);
  if (dimension === 'measure' || unit.includes(' ') || unit === 'magnitude') return 'other';
  return dimension ?? (/^[A-Z]{3}$/.test(unit) ? 'money' : 'count');
}

/** "magnitude 6.8", "a magnitude of 6.8"; any other bare figure counts something. */
function bareMeasure([near, far]: readonly Token[]): Measure {
  const word = near?.key === 'of' ? far : near;
  return word?.key === 'magnitude' ? 'other' : 'count';
}

/** "11 minutes later" tells how long it took, "three years later" when it was. */
const SHORT = new Set(['second', 'minute', 'hour']);

/** "for three days before it ruled" is a length all the same, "within three days of the vote" is none. */
function durationOrOffset(
  unit: string,
  before: Token | undefined,
  after: Token | undefined,
): Measure {
  const [lead, next] = [before?.key ?? '', after?.key ?? ''];
  if (lead === 'for') return 'duration';
  if (lead === 'within') return next === 'of' ? 'offset' : 'duration';
  return OFFSET_BEFORE.has(lead) || isOffset(unit, next) ? 'offset' : 'duration';
}

const isOffset = (unit: string, next: string) =>
  OFFSET_AFTER.has(next) && !(next === 'later' && SHORT.has(unit));

/** "of negotiations", "-hour meeting", "the talks ended after": the words that say what is measured. */
function focusOf(
  measure: Measure,
  hyphened: boolean,
  before: readonly Token[],
  after: readonly Token[],
): ReadonlyMap<string, string> {
  if (measure !== 'duration') return new Map([...phrase(after), ...phrase(before)]);
  if (hyphened || after[0]?.key === 'of') return phrase(after);
  const rest = after[0]?.key === 'to' ? [...phrase(before), ...phrase(after)] : phrase(before);
  const words = before.toReversed().concat(after);
  const off = GETTING_OFF.test(words.map((token) => token.key).join(' '));
  return new Map([...rest, ...(off ? [[stem('evacuation'), 'evacuation'] as const] : [])]);
}

/** An evacuation without the word: "to get everyone off", "brought the passengers out". */
const GETTING_OFF =
  /\b(?:get|getting|got|bring|bringing|brought|help|helped) (?:\S+ ){1,3}(?:off|out)\b/;

const NEXT_PHRASE = /^(?:[,;:–—]|in|on|at|by|for|to|with|from|that|which|who|as)$/;

/** The content words of the nearest phrase: up to a comma, or a preposition behind a content word. */
function phrase(tokens: readonly Token[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const token of tokens) {
    if (words.size > 0 && NEXT_PHRASE.test(token.key)) break;
    if (token.kind !== 'word' || isStopWord(token.text, token.key)) continue;
    const key = stem(token.key);
    const generic = GENERIC.has(key) && token.key !== 'costs';
    if (countryOf(token.key) === undefined && !generic) words.set(key, token.text);
  }
  return words;
}

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && NAME(token.text).test(token.text) && !isStopWord(token.text, token.key);

/** "Mykhailo, 29,", "Mykhailo, a 29-year-old soldier": the name before the comma. */
function nameBefore(before: readonly Token[]): string | null {
  const [comma, name] = /^an?$/.test(before[0]?.key ?? '') ? before.slice(1) : before;
  return comma?.text === ',' && isName(name) ? name.key : null;
}

/** The name before an age; in "29-year-old soldier Mykhailo" the last word of the nearest name. */
function nameBeside(before: readonly Token[], after: readonly Token[]): string | null {
  const known = nameBefore(before);
  if (known !== null) return known;
  const first = after.findIndex((token) => isName(token));
  if (first < 0) return null;
  let last = first;
  while (isName(after[last + 1])) last++;
  return after[last]?.key.replace(/'s?$/, '') ?? null;
}

const NAME = letterPattern(String.raw`^\p{Lu}\p{Ll}`);
