import type { BlockKind } from '../model.ts';
import { isByline } from './is-byline.ts';
import { beginsAsCaption, endsWithPictureCredit } from './is-caption.ts';
import { isDateline } from './is-dateline.ts';
import type { LineRule } from './line-rule.ts';
import { LINE_RULES } from './line-rules.ts';
import type { TextChunk } from './text-chunk.ts';

/** What a line says of itself, without its neighbours; `kind` is null for the article's own text. */
export interface Judgement {
  kind: BlockKind | null;
  readonly rule: LineRule | null;
}

/** Longer lines are paragraphs, whatever they say; in UTF-16 units. */
const LONGEST = 600;

/** Judges one line alone. The file's first line may be a headline that looks like furniture below. */
export function judgeLine({ text, length }: TextChunk, first: boolean): Judgement {
  if (length > LONGEST) return { kind: null, rule: null };
  if (isDateline(text)) return { kind: 'dateline', rule: null };
  const begin = openingOf(text);
  const rules = rulesFor(begin);
  const rule = rules.find((r) => mayHold(r, text, first) && holds(r, text)) ?? null;
  if (rule) return { kind: rule.kind, rule };
  if (beginsAsCaption(text)) return { kind: 'caption', rule: null };
  if (isByline(text)) return { kind: 'byline', rule: null };
  return { kind: endsWithPictureCredit(text) ? 'caption' : null, rule: null };
}

/** The first word in ASCII as `Openings` has it. */
function openingOf(text: string): string {
  const word = /[a-z]{1,3}|\d/i.exec(text)?.[0] ?? '';
  return /\d/.test(word) ? '#' : word.toLowerCase();
}

const RULES_BY_OPENING = new Map<string, readonly LineRule[]>();

/** The rules for lines that begin so, in order; picked once for each opening, of which there are some thousands. */
function rulesFor(begin: string): readonly LineRule[] {
  let rules = RULES_BY_OPENING.get(begin);
  if (rules === undefined) {
    rules = LINE_RULES.filter(({ begins }) => begins === undefined || begins.has(begin));
    RULES_BY_OPENING.set(begin, rules);
  }
  return rules;
}

/** The cheap looks: nearly no line passes them but those that a rule is for. */
function mayHold(rule: LineRule, text: string, first: boolean): boolean {
  const { belowHead, needs } = rule;
  if ((first && belowHead) || !mayEnd(rule, text)) return false;
  return needs === undefined || needs.some((word) => text.includes(word));
}

function mayEnd({ last, longest, unstopped }: LineRule, text: string): boolean {
  if (longest && text.length > longest) return false;
  if (unstopped && /[.!?"”]$/.test(text)) return false;
  return last === undefined || last.includes(text.slice(-1));
}

function holds({ pattern }: LineRule, text: string): boolean {
  return (typeof pattern === 'function' ? pattern(text) : pattern).test(text);
}
