import type { Span } from '../model.ts';

/** A heading in capitals with a colon, on the first line of its paragraph; group 1 is its words. */
const HEAD = /^([\p{Lu}\d][\p{Lu}\d&'’./ -]{1,40}):\s+(?=["“]?[\p{Lu}\d$])/u;

/** Heads looked up as places: each costs a search of the text. */
const MOST_LOOKED_UP = 20;

/**
 * Where the run-in heads of a round-up end ("NEW PLANT: The maker …"), by the start of their
 * paragraph. One alone is a place line ("GENEVA: …") and one that comes again is a speaker: neither
 * is a head, so heads are found only where two paragraphs or more have different ones.
 */
export function findRunInHeads(text: string, paragraphs: readonly Span[]): Map<number, number> {
  const ends = new Map<number, number>();
  const words = new Set<string>();
  for (const { start, end } of paragraphs) {
    const head = HEAD.exec(text.slice(start, Math.min(end, start + 50)));
    if (!head?.[1]) continue;
    const known = words.size < MOST_LOOKED_UP && isPlace(head[1], text);
    if (known || words.has(head[1])) return new Map();
    words.add(head[1]);
    ends.set(start, start + head[1].length + 1);
  }
  return ends.size > 1 ? ends : new Map();
}

/** Does the text also speak of it as a place ("in Vienna")? */
function isPlace(head: string, text: string): boolean {
  const name = head.replace(/\p{Lu}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase());
  return ['in', 'at', 'from', 'near'].some((word) => text.includes(` ${word} ${name}`));
}
