import type { BlockKind } from '../model.ts';
import { isByline } from './is-byline.ts';
import { beginsAsCaption, endsWithPictureCredit } from './is-caption.ts';
import { isDateline } from './is-dateline.ts';
import { LINE_RULES, type LineRule } from './line-rules.ts';
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
  const rule = LINE_RULES.find((r) => holds(r, text, first)) ?? null;
  if (rule) return { kind: rule.kind, rule };
  if (beginsAsCaption(text)) return { kind: 'caption', rule: null };
  if (isByline(text)) return { kind: 'byline', rule: null };
  return { kind: endsWithPictureCredit(text) ? 'caption' : null, rule: null };
}

function holds({ belowHead, needs, pattern }: LineRule, text: string, first: boolean): boolean {
  if (first && belowHead) return false;
  if (needs && !needs.some((word) => text.includes(word))) return false;
  return pattern.test(text);
}
