import DiffMatchPatch from 'diff-match-patch';
import type { Word } from './prepare-words.ts';

/** Words are coded as characters from here to the surrogates: 35,327 distinct words fit. */
const FIRST_CODE = 0x4e00;
const LAST_CODE = 0xd7fe;

const engine = new DiffMatchPatch();
// A time limit would make the result depend on the machine.
engine.Diff_Timeout = 0;

/**
 * Links the content words that stand in both sentences in one order, by diff-match-patch over their
 * bases: for each word of `a` the index of its partner in `b`, or -1. Function words are left to their
 * neighbours: taken along, they win anchors by number ("the … of the") against the words that tell.
 */
export function anchorWords(a: readonly Word[], b: readonly Word[]): Int32Array {
  const links = new Int32Array(a.length).fill(-1);
  const codes = new Map<string, string>();
  const left = contentOf(a);
  const right = contentOf(b);
  let i = 0;
  let j = 0;
  for (const [op, text] of engine.diff_main(encode(left, codes), encode(right, codes), false)) {
    const same = op === 0 ? text.length : 0;
    for (let k = 0; k < same; k++) links[left[i + k]!.index] = right[j + k]!.index;
    if (op <= 0) i += text.length;
    if (op >= 0) j += text.length;
  }
  return links;
}

interface Placed {
  readonly index: number;
  readonly base: string;
}

function contentOf(words: readonly Word[]): Placed[] {
  const placed: Placed[] = [];
  for (let index = 0; index < words.length; index++) {
    const { content, base } = words[index]!;
    if (content) placed.push({ index, base });
  }
  return placed;
}

/** One character a word. Words beyond the last code share it; `wordChanges` keeps far below. */
function encode(words: readonly Placed[], codes: Map<string, string>): string {
  let text = '';
  for (const { base } of words) {
    let code = codes.get(base);
    if (code === undefined) {
      code = String.fromCharCode(Math.min(FIRST_CODE + codes.size, LAST_CODE));
      codes.set(base, code);
    }
    text += code;
  }
  return text;
}
