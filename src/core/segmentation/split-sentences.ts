import type { Span } from '../model.ts';

/** The sentences of a text as spans, without the white space between them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /\S[\s\S]*?(?:[.!?][”"’']?(?=\s+[\p{Lu}“"‘])|(?=\n\s*\n)|$)/gu,
  )) {
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index) spans.push({ start: match.index, end });
  }
  return spans;
}
