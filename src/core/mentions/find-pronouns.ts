import type { Span } from '../model.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { Token } from '../words/tokenize.ts';
import { GENDERED_PRONOUNS, type PronounRole } from './pronoun-words.ts';
import type { Passage } from './read-passage.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { keyAt, textAt } from './token-at.ts';

/** A gendered pronoun in a text. */
export interface Pronoun extends Span {
  /** Index of its token. */
  readonly at: number;
  readonly sentence: number;
  /** Lower case, clitics off: "he'd" is `he`. */
  readonly word: string;
  readonly role: PronounRole;
  /** Is it the subject of a speech tag that ends the sentence (", he said.")? */
  readonly tag: boolean;
}

/** All gendered pronouns of a passage, in order. */
export function findPronouns(passage: Passage): Pronoun[] {
  const found: Pronoun[] = [];
  passage.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = passage.tokens[at];
      const word = token?.key.replace(/'.*$/, '') ?? '';
      const role = GENDERED_PRONOUNS.get(word);
      if (!token || token.kind !== 'word' || role === undefined) continue;
      found.push({
        start: token.start,
        end: token.start + word.length,
        at,
        sentence: index,
        word,
        role: word === 'her' && isBeforeNoun(passage.tokens[at + 1]) ? 'possessive' : role,
        tag: role === 'subject' && isTag(passage.tokens, at, sentence.first, sentence.last),
      });
    }
  });
  return found;
}

/** "her husband" against "told her that", "saw her." */
function isBeforeNoun(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && !STOP_WORDS.has(next.key);
}

/** After a comma or a closing mark, before a verb of saying with which the sentence all but ends. */
function isTag(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  if (at === first || !/^[,"”’'?!…]$/.test(textAt(tokens, at - 1))) return false;
  let verb = at + 1;
  while (verb < Math.min(at + 3, last) && isBetween(keyAt(tokens, verb))) verb++;
  if (verb >= last || !SAYING_VERBS.has(keyAt(tokens, verb))) return false;
  return !/^(?:that|:)$/.test(keyAt(tokens, verb + 1));
}

/** Between pronoun and verb: "he later said". */
function isBetween(key: string): boolean {
  return key.endsWith('ly') || /^(?:has|had|also|later|then)$/.test(key);
}
