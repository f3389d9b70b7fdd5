import { stemmer } from 'stemmer';
import type { Span } from '../model.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokenize.ts';

/**
 * For each text, the runs of words that none of the others has in any form ("talk" and "talks" are
 * one). Function words count only beside such a word. Free of the order of words and of texts, unlike
 * a comparison in pairs, because headlines share words far more often than their order. A lone text
 * has no own words.
 */
export function ownWords(texts: readonly string[]): Span[][] {
  const tokens = texts.map((text) => tokenize(text).filter((token) => token.kind !== 'mark'));
  const holders = new Map<string, Set<number>>();
  tokens.forEach((list, index) => {
    for (const token of list) {
      const base = baseOf(token);
      holders.set(base, (holders.get(base) ?? new Set<number>()).add(index));
    }
  });
  if (texts.filter((text) => text.trim() !== '').length < 2) return texts.map(() => []);
  return texts.map((text, index) => {
    const list = tokens[index] ?? [];
    return runsOf(
      text,
      list,
      list.map((token) => holders.get(baseOf(token))?.size === 1),
    );
  });
}

function runsOf(text: string, tokens: readonly Token[], own: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  let run: { start: number; end: number; full: boolean } | null = null;
  const close = () => {
    if (run?.full === true) runs.push({ start: run.start, end: run.end });
    run = null;
  };
  tokens.forEach((token, index) => {
    if (own[index] !== true) return close();
    const last = tokens[index - 1];
    if (last && !/^[\s\-–'’]*$/.test(text.slice(last.end, token.start))) close();
    const full: boolean = !STOP_WORDS.has(token.key) || run?.full === true;
    run = { start: run?.start ?? token.start, end: token.end, full };
  });
  close();
  return runs;
}

function baseOf(token: Token): string {
  return token.kind === 'word' ? stemmer(token.key.replace(/'s$|'$/, '')) : token.key;
}
