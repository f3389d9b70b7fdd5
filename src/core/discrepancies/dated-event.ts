import { stem } from '../words/stem.ts';

/**
 * Events that reports date, by the words of news for them: two dates beside words of one row are
 * likely of one event where no other such event is dated in their articles. Own list.
 */
const EVENTS: readonly (readonly [event: string, words: string])[] = [
  ['in force', 'effect force'],
  ['opening', 'open opened opening inaugurated'],
  [
    'upgrade',
    'upgraded modernised modernized modernisation modernization renovated refurbished overhauled',
  ],
  ['founding', 'founded founding established'],
  ['closing', 'close closed shut'],
  ['death', 'died death'],
  ['birth', 'born'],
  ['arrest', 'arrested detained arrest'],
  ['election', 'elected election re-elected'],
  ['wedding', 'married wed'],
  ['building', 'built completed construction'],
  ['purchase', 'bought acquired purchased takeover'],
  ['launch', 'launched launch unveiled'],
  ['signing', 'signed signing'],
  ['sentence', 'sentenced jailed imprisoned'],
  ['conviction', 'convicted guilty'],
  ['retirement', 'retired retirement'],
  ['invasion', 'invaded annexed seized invasion annexation'],
  ['ban', 'banned outlawed'],
  ['record', 'record'],
  [
    'trip',
    'visit visits visited visiting travel travels travelling traveling trip arrive arrives arrived arrival fly flies flew',
  ],
  ['leaving', 'resign resigns resigned resignation quit quits step stepping stepped'],
  ['deadline', 'deadline expire expires expired'],
];

const EVENT_OF: ReadonlyMap<string, string> = new Map(
  EVENTS.flatMap(([event, words]) => words.split(' ').map((word) => [stem(word), event] as const)),
);

/** Verbs without which "effect" and "force" are no event: "took effect", "came into force", "in force". */
const ENTERING = new Set(
  'take took taken come came enter entered go went gone'.split(' ').map((word) => stem(word)),
);

/** The event that the words beside a date tell, of several the first of the table; null if none does. */
export function datedEvent(beside: ReadonlyMap<string, string>): string | null {
  const keys = [...beside.keys()];
  const told = new Set(keys.flatMap((key) => EVENT_OF.get(key) ?? []));
  if (!keys.some((key) => ENTERING.has(key))) told.delete('in force');
  return EVENTS.find(([event]) => told.has(event))?.[0] ?? null;
}
