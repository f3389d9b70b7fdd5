import type { Change, ChangeType } from '../model.ts';
import { LIGHT_WORDS, STOP_WORDS } from '../words/stop-words.ts';

/** Characters of a phrase that is moved as it stands; longer ones are rewritten on the way. */
const LONGEST = 80;

/** What may stand around a phrase without being part of it. */
const ENDS = ' \n\r\t,.;:!?-–—()"“”\'‘’';

/**
 * The same changes, those of type `order` that take words out at one place and put the very same in at
 * another ("on Monday", moved to the front). Typography, case and spelling stay what they are, and so
 * does a single word that changed places with another: a name told of someone else is no move.
 */
export function markMovedWords(changes: readonly Change[]): readonly Change[] {
  const keys = changes.map((_, index) => movable(changes, index));
  const taken = keysOf(changes, keys, 'delete');
  const put = taken.size === 0 ? taken : keysOf(changes, keys, 'insert');
  if (put.size === 0) return changes;
  return changes.map((change, index) => {
    const key = keys[index] ?? null;
    const moved = key !== null && taken.has(key) && put.has(key);
    return moved ? { ...change, type: 'order' } : change;
  });
}

function keysOf(
  changes: readonly Change[],
  keys: readonly (string | null)[],
  op: Change['op'],
): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key && changes[i]!.op === op) found.add(key);
  }
  return found;
}

/** Changes of these types may turn out to be moves. */
const MOVABLE: ReadonlySet<ChangeType | null> = new Set<ChangeType>(['word', 'name', 'figure']);

/** The words of a change that may have been moved, without marks; null if it may not. */
function movable(changes: readonly Change[], index: number): string | null {
  const { text, type } = changes[index]!;
  if (!MOVABLE.has(type) || text.length > LONGEST) return null;
  const key = tellingPart(withoutEnds(text).toLowerCase());
  if (key.includes(' ')) return key;
  // A single word is known again only if it tells something ("said" is put anywhere).
  const tells = key.length > 3 && !(type === 'word' && LIGHT_WORDS.has(key));
  return tells && standsAlone(changes, index) ? key : null;
}

/** Does nothing stand in its place on the other side? */
function standsAlone(changes: readonly Change[], index: number): boolean {
  const other = changes[changes[index]!.op === 'delete' ? index + 1 : index - 1];
  return other === undefined || other.op === 'equal';
}

/** Without the function words at its ends: "and American" and "American and" tell the same. */
function tellingPart(phrase: string): string {
  let start = 0;
  let end = phrase.length;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', start)) {
    if (!STOP_WORDS.has(phrase.slice(start, at))) break;
    start = at + 1;
  }
  for (let at = phrase.lastIndexOf(' '); at >= start; at = phrase.lastIndexOf(' ', end - 1)) {
    if (!STOP_WORDS.has(phrase.slice(at + 1, end))) break;
    end = at;
  }
  return phrase.slice(start, end);
}

/** Without the white space and marks at its ends. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ENDS.includes(text.charAt(start))) start++;
  while (end > start && ENDS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
