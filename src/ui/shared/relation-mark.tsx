import { relationWords, type Standing } from './relation-words.ts';

/** The rule of a relation standing alone, with its words beside it or (for plots) only spoken. */
export function RelationMark({ of, spokenOnly }: { of: Standing; spokenOnly?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className={`rel rel-sign rel-${of}`} />
      <span className={spokenOnly === true ? 'sr-only' : ''}>{relationWords[of].name}</span>
    </span>
  );
}
