import type { Span } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';

/** A word of speech, as wordings are compared. */
export interface SpeechWord extends Span {
  readonly key: string;
  readonly stem: string;
  readonly content: boolean;
}

/** The words of the tokens `[first, last)`; marks are left out. */
export function speechWords(tokens: readonly Token[], first: number, last: number): SpeechWord[] {
  const words: SpeechWord[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const { start, end, key } = token;
    words.push({ start, end, key, stem: stem(key), content: !isStopWord(token.text, key) });
  }
  return words;
}
