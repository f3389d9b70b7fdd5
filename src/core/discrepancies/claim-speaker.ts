import type { Passage } from '../mentions/read-passage.ts';
import { PERSON_NOUNS } from '../mentions/role-words.ts';
import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import { isSaying, subjectBefore, type TokenRange } from '../mentions/speaker-phrases.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { stem } from '../words/stem.ts';
import { BODIES } from './speaking-bodies.ts';

/** A verb by which somebody brings a claim: not "points", "began" or "showed", which say something else as often. */
export function isSource(tokens: Passage['tokens'], at: number): boolean {
  const { key } = tokens[at]!;
  return (
    isSaying(tokens, at) &&
    (TELLING.has(key) || (GROUPS.has(SAYING_VERBS.get(key) ?? '') && !OTHER.has(key)))
  );
}

const GROUPS: ReadonlySet<string> = new Set(
  'say tell add explain state note report ask answer agree claim insist deny warn blame'.split(' '),
);
/** Forms of these groups that mean something else beside a claim. */
const OTHER: ReadonlySet<string> = new Set(
  `point points pointed pointing observe observes observed muse mused charge charged attack attacked counter counters
  call calls called calling slam slammed blast blasted demand`.split(/\s+/),
);
/** Verbs of other groups that bring a claim. */
const TELLING: ReadonlySet<string> = new Set(
  `informed informs assured assures indicated indicates signaled signalled clarified tweeted wrote believe believes
  believed fear fears feared`.split(/\s+/),
);

/** The phrase for who speaks: the subject of a verb of saying, from its last determiner on; null if words of saying stand in it. */
export function speakerOf(
  tokens: Passage['tokens'],
  verb: number,
  floor: number,
): TokenRange | null {
  const found = subjectBefore(tokens, verb, floor);
  if (!found || !isSpeaker(tokens, found)) return null;
  let first = withPartner(tokens, found.first, floor);
  while (first < found.last - 1 && tokens[first]!.kind === 'mark') first++;
  if (first < found.first) return { first, last: found.last };
  for (let at = found.last - 1; at > first; at--) {
    if (isSource(tokens, at)) return null;
    const opens = /^(?:the|a|an|its|his|her|their)$/.test(tokens[at]!.key);
    if (opens && !/^(?:of|for|and|to|at|in|from|with|by|on)$/.test(tokens[at - 1]!.key)) first = at;
  }
  return { first, last: found.last };
}

/** Does the phrase name somebody, or a body, who may speak? */
function isSpeaker(tokens: Passage['tokens'], { first, last }: TokenRange): boolean {
  for (let at = last - 1; at >= first; at--) {
    const { kind, key, text } = tokens[at]!;
    if (kind !== 'word' || LATER.test(key)) continue;
    if (MOMENTS.has(key)) return false;
    if ((beginsWithCapital(text) && at > first) || speaks(key)) return true;
  }
  return beginsWithCapital(tokens[first]!.text) || /^(?:he|she|they)$/.test(tokens[first]!.key);
}

const LATER = /^(?:now|later|also|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** A word for somebody or a body, in the singular or plural. */
function speaks(key: string): boolean {
  const one = key.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    [key, one].some((word) => SPEAKERS.has(word) || PERSON_NOUNS.has(word)) || BODIES.has(stem(key))
  );
}

const MOMENTS: ReadonlySet<string> = new Set(
  'days weeks months years hours minutes day week month year'.split(' '),
);

/** Who else speaks in reports. Own list. */
const SPEAKERS: ReadonlySet<string> = new Set(
  `report source statement media newspaper agency release study website lawmaker authority investigator auditor
  expert scientist ally court judge panel side leader crew document filing`.split(/\s+/),
);

/** "The United States and allies said": the names before "and" speak as well. */
function withPartner(tokens: Passage['tokens'], first: number, floor: number): number {
  if (tokens[first - 1]?.key !== 'and') return first;
  let at = first - 1;
  while (at > floor && beginsWithCapital(tokens[at - 1]!.text)) at--;
  return at < first - 1 ? at : first;
}
