import type { Person, PersonMention, Span } from '../model.ts';
import type { Passage } from './read-passage.ts';

/** Looks up the person that a phrase names. */
export interface SpeakerIndex {
  /** `Person.id`, or null if the phrase names nobody known. */
  personAt(passage: Passage, phrase: Span | null): string | null;
}

/** The people of the article at `article`, by place. */
export function speakerIndex(people: readonly Person[], article: number): SpeakerIndex {
  const places: Place[] = people
    .flatMap(({ id, mentions }) =>
      mentions.flatMap((mention) => (mention.article === article ? [placeOf(id, mention)] : [])),
    )
    .sort((x, y) => x.start - y.start);
  return {
    personAt(passage, phrase) {
      if (!phrase) return null;
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.start < phrase.start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < places.length && places[at]!.start < phrase.end; at++) {
        if (isHead(passage.text, phrase, places[at]!)) return places[at]!.id;
      }
      return null;
    },
  };
}

interface Place extends Span {
  readonly id: string;
  readonly pronoun: boolean;
}

function placeOf(id: string, { start, end, title, form }: PersonMention): Place {
  return { id, start: Math.min(start, title?.start ?? start), end, pronoun: form === 'pronoun' };
}

/** "a spokesman for Smith", "her lawyer" and "Smith's lawyer" are not Smith. */
function isHead(text: string, phrase: Span, name: Place): boolean {
  if (name.pronoun) return name.start === phrase.start && name.end === phrase.end;
  if (
    /^(?:['’]s?\b|\s+(?:administration|campaign|spokes))/.test(text.slice(name.end, name.end + 20))
  )
    return false;
  return !/\b(?:for|of|to|from|by|with)\s+(?:\S+\s+){0,4}$/.test(
    text.slice(Math.max(phrase.start, name.start - 60), name.start),
  );
}
