import { figureAt, gluedAt, keyAt, type FigureToken } from './figure-tokens.ts';
import { beginsAnother } from './number-border.ts';
import {
  ORDINALS,
  ORDINAL_SCALES,
  PARTS,
  SCALES,
  SHORT_SCALES,
  SMALL,
  TENS,
} from './number-words.ts';

/** A number read from tokens; `next` is the index of the token after it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  /** The last scale word in it (1 if none): what "and a half" is a half of. */
  readonly scale: number;
}

/** The number so far: `total` of what scale words closed, `group` still open; it began at the token `from`. */
interface State {
  readonly from: number;
  total: number;
  group: number | null;
  scale: number;
  next: number;
}

/** A singular or plural scale word ("million", "dozens" after a figure), or one written against a figure. */
function scaleAt(tokens: readonly FigureToken[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const word = SCALES.get(token.key) ?? SCALES.get(token.key.replace(/s$/, ''));
  if (word !== undefined) return word;
  return figureAt(tokens, at - 1) === null ? undefined : shortScale(token);
}

/** "10k", "1.2 bn"; "10 G" and "5 b" parted by a space are a unit or a letter. */
function shortScale(token: FigureToken): number | undefined {
  const near = token.glued || token.key.length > 1 || token.key === 'k';
  return near ? SHORT_SCALES.get(token.key) : undefined;
}

function readScale(tokens: readonly FigureToken[], state: State): boolean {
  const scale = scaleAt(tokens, state.next);
  if (scale === undefined) return false;
  if (state.group === null) {
    if (state.total === 0) return false;
    state.total *= scale; // "three lakh crore", "a thousand million"
  } else if (scale === 100 && state.group < 100) {
    state.group *= 100;
  } else {
    if (state.total > 0 && scale >= state.scale) return false;
    state.total += state.group * scale;
    state.group = null;
  }
  state.scale = scale;
  state.next++;
  return true;
}

/** May a word worth `value` follow the open group? "twenty" + "five", "hundred" + "six", "thousand" + "two". */
function fits(group: number | null, value: number): boolean {
  if (group === null) return true;
  if (group >= 100)
    return group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && value < 10);
  return group >= 20 && group % 10 === 0 && value > 0 && value < 10;
}

function readWord(tokens: readonly FigureToken[], state: State): boolean {
  const token = tokens[state.next];
  if (!token) return false;
  const value = SMALL.get(token.key) ?? TENS.get(token.key) ?? token.figure;
  if (value == null) return false;
  const goesOn =
    token.figure === null
      ? fits(state.group, value) && !beginsAnother(tokens, state)
      : figureFits(tokens, token.figure, state);
  if (!goesOn) return false;
  state.group = (state.group ?? 0) + value;
  state.next++;
  return true;
}

/** A figure begins a number, or follows a scale word with "and" ("3 hundred and 21"). */
function figureFits(tokens: readonly FigureToken[], figure: number, state: State): boolean {
  if (state.group === null) return state.total === 0;
  if (keyAt(tokens, state.next - 1) !== 'and') return false;
  return state.scale === 100 && state.group % 100 === 0 && figure < 100 && Number.isInteger(figure);
}

/** Steps over "and" and hyphens inside a number; back where none of it goes on. */
function readJoined(tokens: readonly FigureToken[], state: State): boolean {
  const link = linkAt(tokens, state);
  if (link === null) return false;
  const before = { ...state };
  state.next++;
  const read = readWord(tokens, state) || (link === 'hyphen' && readScale(tokens, state));
  if (read && !(link === 'and' && beginsPart(tokens, state.next))) return true;
  Object.assign(state, before);
  return false;
}

/** What joins the parts of a number here: a hyphen between words, "and" after a scale word. */
function linkAt(tokens: readonly FigureToken[], { next, scale }: State): 'hyphen' | 'and' | null {
  const figure = figureAt(tokens, next + 1) !== null;
  const key = keyAt(tokens, next);
  if (key === '-' && gluedAt(tokens, next) && gluedAt(tokens, next + 1) && !figure) return 'hyphen';
  return key === 'and' && (figure ? scale === 100 : scale > 1) ? 'and' : null;
}

/** Do parts follow, so that "and three" in "a million and three quarters" begins a fraction? */
function beginsPart(tokens: readonly FigureToken[], at: number): boolean {
  const key = tokens[keyAt(tokens, at) === '-' ? at + 1 : at]?.key ?? '';
  if (PARTS.has(key)) return true;
  const word = key.endsWith('s') ? key.slice(0, -1) : '';
  return ORDINALS.has(word) || ORDINAL_SCALES.has(word);
}

/** "two hundred point zero three": the digits or the number after "point". */
function readPoint(tokens: readonly FigureToken[], state: State): number {
  if (keyAt(tokens, state.next) !== 'point') return 0;
  let digits = '';
  let at = state.next + 1;
  for (let token = tokens[at]; token; token = tokens[++at]) {
    const value = SMALL.get(token.key) ?? TENS.get(token.key) ?? token.figure;
    if (value == null || !Number.isInteger(value) || digits.length > 12) break;
    digits += String(value);
  }
  if (digits === '') return 0;
  state.next = at;
  return Number(`0.${digits}`);
}

/** "a hundred", "a dozen": the article stands for one before a scale word. */
function readArticle(tokens: readonly FigureToken[], state: State): boolean {
  const token = tokens[state.next];
  if (token?.key !== 'a' && token?.key !== 'an') return false;
  const scale = SCALES.get(keyAt(tokens, state.next + 1));
  if (scale === undefined) return false;
  state.next++;
  state.group = 1;
  return readScale(tokens, state);
}

/** Figures parted by thin groups: "1 234 567.89", "40 000". */
function readSpaced(tokens: readonly FigureToken[], state: State): void {
  const first = tokens[state.next - 1];
  if (first?.figure == null || !/^[1-9]\d{0,2}$/.test(first.text)) return;
  let end = first.end;
  for (let token = tokens[state.next]; token; token = tokens[state.next]) {
    if (token.start !== end + 1 || !/^\d{3}(?:\.\d+)?$/.test(token.text)) return;
    state.group = (state.group ?? 0) * 1000 + Number(token.text);
    end = token.end;
    state.next++;
  }
}

/** The cardinal that begins at `at`, in words, figures or both ("1.2bn", "3 hundred and 21"), or null. */
export function readCardinal(tokens: readonly FigureToken[], at: number): Reading | null {
  const state: State = { from: at, total: 0, group: null, scale: 1, next: at };
  const scale = SCALES.get(keyAt(tokens, at));
  if (scale !== undefined) {
    state.group = 1; // "hundred thousand dollars"
    readScale(tokens, state);
  } else if (!readArticle(tokens, state)) {
    if (!readWord(tokens, state)) return null;
    readSpaced(tokens, state);
  }
  while (readWord(tokens, state) || readScale(tokens, state) || readJoined(tokens, state));
  const point = readPoint(tokens, state);
  return { value: state.total + (state.group ?? 0) + point, next: state.next, scale: state.scale };
}
