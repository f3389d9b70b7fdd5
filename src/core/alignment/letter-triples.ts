import { mixCodes, type CodeNumbers } from './code-numbers.ts';
import { eachOnce } from './each-once.ts';

/** Letters of a sentence that count for its letter triples: enough to tell any two apart. */
const MOST_LETTERS = 1000;

/** The letters a to z and the figures are numbered from 1; 0 is every other character. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
});
const BASE = 37;

/** The numbers of triples of plain letters end here; triples with another character come behind. */
export const PLAIN_TRIPLES = BASE ** 3;

/** Numbers of the triples of letters in a row, each once. A plain triple is its own number, others are numbered as they are met. */
export function numberTriples(letters: string, others: CodeNumbers): number[] {
  const end = Math.min(letters.length, MOST_LETTERS);
  const list: number[] = [];
  let triple = 0;
  /** Plain letters in a row up to here. */
  let run = 0;
  for (let i = 0; i < end; i++) {
    const code = letters.charCodeAt(i);
    const plain = code < 128 ? PLAIN[code]! : 0;
    triple = (triple * BASE + plain) % PLAIN_TRIPLES;
    run = plain === 0 ? 0 : run + 1;
    if (run > 2) list.push(triple);
    else if (i > 1) list.push(PLAIN_TRIPLES + others.of(codeAt(letters, i - 2)));
  }
  return eachOnce(list);
}

function codeAt(letters: string, at: number): number {
  const first = mixCodes(letters.charCodeAt(at), letters.charCodeAt(at + 1));
  return mixCodes(first, letters.charCodeAt(at + 2));
}
