import type { Span } from '../model.ts';

/** Words in quotation marks, marks included. */
export interface MarkedWords extends Span {
  /** Did its closing mark stand there? An unclosed one ends with its sentence or its paragraph. */
  readonly closed: boolean;
  /** Single marks quote too, but are easily an apostrophe. */
  readonly single: boolean;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Double marks in all shapes, broken entities among them (`[&]quot;`), and single ones. */
const MARK = /\[?&\]?(?:quot|ldquo|rdquo);|["“”„‟«»]|``|''|[‘’'‚`]/g;

/** A mark may open after white space or one of these. */
const BEFORE_OPENING = /[\s([{—–\-/“‘"'|:]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”’"'|…]/;

/** How many marks ahead the end of a single quotation is looked for. */
const LOOK_AHEAD = 8;

/** The stretches in quotation marks of one paragraph `[from, to)`, outermost only, in order. */
export function findMarkedWords(text: string, from: number, to: number): MarkedWords[] {
  const marks = readMarks(text, from, to);
  const doubles = pairDoubles(text, marks.filter(isDouble), from, to);
  const singles = pairSingles(
    marks.filter((mark) => !isDouble(mark)),
    doubles,
  );
  return [...doubles, ...singles].sort((x, y) => x.start - y.start);
}

function isDouble(mark: Mark): boolean {
  return mark.text.length > 1 || /["“”„‟«»]/.test(mark.text);
}

function readMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const before = at > from ? (text[at - 1] ?? ' ') : ' ';
    const after = end < to ? (text[end] ?? ' ') : ' ';
    marks.push({
      at,
      end,
      text: match[0],
      opens: BEFORE_OPENING.test(before) && !/\s/.test(after),
      closes: !/\s/.test(before) && AFTER_CLOSING.test(after),
    });
  }
  return marks;
}

/** -1 it can only close, 1 it can only open, 0 its shape does not say. */
function direction(mark: Mark): -1 | 0 | 1 {
  if (/^(?:[“„‟«]|``|.*ldquo;)$/.test(mark.text)) return 1;
  if (/^(?:[”»]|.*rdquo;)$/.test(mark.text)) return -1;
  if (mark.opens === mark.closes) return 0;
  return mark.opens ? 1 : -1;
}

/** A mark at the very end opens nothing, whatever its shape: "case. “". */
function isTrailing(text: string, mark: Mark, to: number): boolean {
  return !/\S/.test(text.slice(mark.end, Math.min(to, mark.end + 40))) && to - mark.end < 40;
}

/**
 * Pairs marks in reading order. A straight mark that is never closed only marks off a block of text;
 * what stands in curly marks inside it is quoted. A mark that can only open, found inside a quotation of its own kind,
 * is a nested one if enough closing marks follow, else it shows that the first was left unclosed.
 */
function pairDoubles(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): MarkedWords[] {
  const state: Pairing = { found: [], open: null, depth: 0, closersLeft: 0 };
  state.closersLeft = marks.filter((mark) => direction(mark) < 0).length;
  for (const [i, mark] of marks.entries()) {
    const turn = isTrailing(text, mark, to) && state.open ? -1 : direction(mark);
    if (turn < 0) state.closersLeft--;
    if (state.open) goOn(text, state, state.open, marks, i, turn);
    else if (turn >= 0 && !closesBefore(text, mark, from)) begin(state, mark);
  }
  return state.open
    ? [...state.found, ...lastOpen(text, state.open, marks, from, to)]
    : state.found;
}

/** What a mark that is never closed leaves: the curly quotations inside a block, or all that follows it. */
function lastOpen(
  text: string,
  open: Mark,
  marks: readonly Mark[],
  from: number,
  to: number,
): MarkedWords[] {
  const inner = marks.filter((mark) => mark.at > open.at && mark.text !== open.text);
  const within = open.text === '"' && inner.length > 1 ? pairDoubles(text, inner, from, to) : [];
  return within.length > 0 ? within : [openEnded(text, open, from, to)];
}

/** How far the pairing has come: the mark that is open, and how many are open within it. */
interface Pairing {
  readonly found: MarkedWords[];
  open: Mark | null;
  depth: number;
  closersLeft: number;
}

function begin(state: Pairing, mark: Mark): void {
  state.open = mark;
  state.depth = 1;
}

/** A mark while another one is open: it closes it, is nested in it, or is of another kind. */
function goOn(
  text: string,
  state: Pairing,
  open: Mark,
  marks: readonly Mark[],
  at: number,
  turn: -1 | 0 | 1,
): void {
  const mark = marks[at]!;
  if (!sameKind(open, mark) && !replacesCloser(marks, at, open)) return;
  if (turn > 0 && state.closersLeft > state.depth) state.depth++;
  else if (turn > 0) {
    state.found.push(unclosed(text, open, mark.at));
    begin(state, mark);
  } else if (--state.depth === 0) {
    state.found.push({ start: open.at, end: mark.end, closed: true, single: false });
    state.open = null;
  }
}

/** A straight mark at the beginning of a paragraph, before "said", closes a quotation of the one before. */
function closesBefore(text: string, mark: Mark, from: number): boolean {
  if (mark.text !== '"' || mark.at - from > 2) return false;
  return /^\s{0,2}(?:said|says|added|told|he said|she said)\b/.test(
    text.slice(mark.end, mark.end + 12),
  );
}

/** Straight marks pair with straight ones and broken entities, curly with curly. */
function sameKind(open: Mark, mark: Mark): boolean {
  const straight = (text: string) => text === '"' || text.endsWith('quot;') || text === "''";
  const mixed = open.text === '``' || open.text.length > 1;
  return mixed || straight(open.text) === straight(mark.text);
}

/** A mark of the other kind closes, too, if it can only close, and the next one of the right kind opens. */
function replacesCloser(marks: readonly Mark[], at: number, open: Mark): boolean {
  const mark = marks[at]!;
  if (!mark.closes || mark.opens) return false;
  const next = marks.slice(at + 1, at + 1 + LOOK_AHEAD).find((other) => sameKind(open, other));
  return next === undefined || direction(next) > 0;
}

/** The quotation whose closing mark is lost ends with the last sentence before `limit`. */
function unclosed(text: string, open: Mark, limit: number): MarkedWords {
  const inside = text.slice(open.end, limit);
  const stop = inside.search(/[.!?…](?=\s|$)/);
  const end = stop < 0 ? open.end + inside.trimEnd().length : open.end + stop + 1;
  return { start: open.at, end: Math.max(end, open.end), closed: false, single: false };
}

/** Still open at the end of the paragraph: it goes on in the next one, or its closing mark is lost. */
function openEnded(text: string, open: Mark, from: number, to: number): MarkedWords {
  const begins = !/\S/.test(text.slice(from, Math.min(open.at, from + 40))) && open.at - from < 40;
  const introduced = /[:,]\s*$/.test(text.slice(Math.max(from, open.at - 4), open.at));
  if (!begins && !introduced) return unclosed(text, open, to);
  const end = from + text.slice(from, to).trimEnd().length;
  return { start: open.at, end: Math.max(end, open.end), closed: false, single: false };
}

/** Single quotations outside the double ones: an opening mark before a letter, a closing one after it. */
function pairSingles(marks: readonly Mark[], doubles: readonly MarkedWords[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  let inside = 0;
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at]!;
    while ((doubles[inside]?.end ?? Infinity) <= mark.at) inside++;
    const limit = doubles[inside]?.start ?? Infinity;
    const partner = limit < mark.at ? -1 : closingSingle(marks, at, limit);
    if (partner < 0) {
      at++;
      continue;
    }
    found.push({ start: mark.at, end: marks[partner]!.end, closed: true, single: true });
    at = partner + 1;
  }
  return found;
}

/** The index of the mark that closes the one at `from`, or -1: curly openers take the first closer, plural genitives are passed by if another closer follows. */
function closingSingle(marks: readonly Mark[], from: number, limit: number): number {
  const open = marks[from]!;
  if (!open.opens || open.text === '’') return -1;
  let best = -1;
  for (let at = from + 1; at < Math.min(marks.length, from + LOOK_AHEAD); at++) {
    const mark = marks[at]!;
    if (mark.at >= limit || mark.text === '‘' || (mark.opens && !mark.closes)) break;
    if (!mark.closes) continue;
    best = at;
    break;
  }
  return best;
}
