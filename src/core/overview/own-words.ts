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
    for (const base of list.flatMap(basesOf)) {
      holders.set(base, (holders.get(base) ?? new Set<number>()).add(index));
    }
  });
  if (texts.filter((text) => text.trim() !== '').length < 2) return texts.map(() => []);
  return texts.map((text, index) => {
    const list = tokens[index] ?? [];
    return runsOf(
      text,
      list,
      wholeWords(
        text,
        list,
        list.map((token) => basesOf(token).every((base) => holders.get(base)?.size === 1)),
      ),
    );
  });
}

/** A word with a hyphen in it is own as a whole or not at all: "US-Russian" is not cut where others have the US. */
function wholeWords(text: string, tokens: readonly Token[], own: readonly boolean[]): boolean[] {
  const result = [...own];
  let from = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next && /^[-‐‑]$/.test(text.slice(token.end, next.start))) return;
    const isOwn = own.slice(from, at + 1).every(Boolean);
    result.fill(isOwn, from, at + 1);
    from = at + 1;
  });
  return result;
}

/** The bases of a word; of two words run together ("USRussia"), of both. */
function basesOf(token: Token): string[] {
  const parts = FUSED.exec(token.text)
    ?.slice(1)
    .flatMap((part) => tokenize(part)) ?? [token];
  return parts.map(baseOf);
}

/** Capitals, then a word with a capital of its own. */
const FUSED = /^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{3,20})$/u;

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
