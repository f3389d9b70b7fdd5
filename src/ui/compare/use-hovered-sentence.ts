import { useCallback, useEffect, useRef, useState } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import { refFromElement } from './ref-from-event.ts';

/** Milliseconds that the pointer must rest on a sentence until there is a note; that it may take to the note. */
const REST = 600;
const LEAVE = 250;

interface Hovered {
  readonly ref: SentenceRef | null;
  /** Has the pointer come to rest there? */
  readonly isResting: boolean;
  /** Told whether the pointer is over the note: as long as it is, the sentence counts as hovered. */
  readonly keep: (isOver: boolean) => void;
  /** Lets go of the sentence, or of this one if it is, until the pointer is over another. */
  readonly dismiss: (of?: SentenceRef) => void;
}

const none = { ref: null, isResting: false, isDismissed: false } as const;
type State = Pick<Hovered, 'ref' | 'isResting'> & { readonly isDismissed: boolean };

/**
 * The sentence of Compare under a pointer that can hover. Escape dismisses it, before that key does
 * anything else; leaving the sentence for the note beside it does not.
 */
export function useHoveredSentence(): Hovered {
  const [state, setState] = useState<State>(none);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((change: (last: State) => State, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState(change), after);
  }, []);
  const keep = useCallback(
    (isOver: boolean) => {
      if (isOver) clearTimeout(timer.current);
      else later(() => none, LEAVE);
    },
    [later],
  );
  const dismiss = useCallback((of?: SentenceRef) => {
    setState((last) =>
      of && !isSame(last.ref, of) ? last : { ...last, isResting: false, isDismissed: true },
    );
  }, []);

  useEffect(() => {
    // A finger has no hover: what it lit would stay lit.
    if (window.matchMedia?.('(hover: none)').matches) return;
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      if (target.closest('.hover-note')) return;
      const ref = target.closest('.compare') && refFromElement(target);
      if (!ref) return later(() => none, LEAVE);
      setState((last) => (isSame(last.ref, ref) ? last : { ...none, ref }));
      later((last) => (last.isDismissed ? last : { ...last, isResting: true }), REST);
    };
    const onLeave = () => later(() => none, LEAVE);
    document.addEventListener('pointerover', onOver, { passive: true });
    document.documentElement.addEventListener('pointerleave', onLeave);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointerover', onOver);
      document.documentElement.removeEventListener('pointerleave', onLeave);
    };
  }, [later]);

  const isOpen = state.ref !== null && state.isResting;
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      dismiss();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen, dismiss]);
  const { ref, isResting, isDismissed } = state;
  return { ref: isDismissed ? null : ref, isResting, keep, dismiss };
}

function isSame(a: SentenceRef | null, b: SentenceRef): boolean {
  return a?.article === b.article && a.sentence === b.sentence;
}
