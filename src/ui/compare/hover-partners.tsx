import { Fragment, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { relationWords } from '../shared/relation-words.ts';
import { sentenceDomId } from './bring-into-view.ts';
import { reasonWords } from './reason-words.ts';
import { refKey, type Partner } from './story-index.ts';
import { textOf, type CompareModel } from './use-compare-model.ts';
import { useHoveredSentence } from './use-hovered-sentence.ts';
import './hover.css';

/**
 * What the pointer rests on: the partners of that sentence are lit in the columns and in the minimaps, a
 * note below it says how they stand to it and why. By hand, beside the rows: none of them is drawn anew.
 */
export function HoverPartners({ model }: { model: CompareModel }) {
  const { ref, isResting, keep, dismiss } = useHoveredSentence();
  const { index, columns } = model;
  const partners = useMemo(
    () =>
      ref === null
        ? []
        : index.partners(ref).filter((each) => columns.shown.includes(each.ref.article)),
    [index, columns, ref],
  );
  useLit(ref, partners);
  if (ref === null || partners.length === 0) return null;
  return (
    <>
      <MapMarks refs={[ref, ...partners.map((partner) => partner.ref)]} />
      {isResting && <Note {...{ model, at: ref, partners, keep, dismiss }} />}
    </>
  );
}

/** Marks the sentences themselves; what React draws of them stays as it is. */
function useLit(ref: SentenceRef | null, partners: readonly Partner[]): void {
  useLayoutEffect(() => {
    if (ref === null || partners.length === 0) return;
    const lit = [ref, ...partners.map((partner) => partner.ref)].flatMap(
      (each) => document.getElementById(sentenceDomId(each)) ?? [],
    );
    lit.forEach((element, at) => element.setAttribute('data-beside', at === 0 ? 'from' : 'to'));
    return () => lit.forEach((element) => element.removeAttribute('data-beside'));
  }, [ref, partners]);
}

/** The same sentences in the minimaps that are on the screen. */
function MapMarks({ refs }: { refs: readonly SentenceRef[] }) {
  return refs.map((ref) => (
    <Fragment key={refKey(ref)}>
      {Array.from(document.querySelectorAll(`.minimap[data-article="${ref.article}"]`), (map) =>
        createPortal(
          <rect className="minimap-beside" x={ref.sentence} y={2.5} width={1} height={19} />,
          map,
        ),
      )}
    </Fragment>
  ));
}

/** Below the sentence or, where the window ends, above it; it can be pointed at itself, and moves nothing. */
function Note(props: {
  model: CompareModel;
  at: SentenceRef;
  partners: readonly Partner[];
  keep: (isOver: boolean) => void;
  dismiss: (of: SentenceRef) => void;
}) {
  const { model, at, partners, keep, dismiss } = props;
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place(note.current, document.getElementById(sentenceDomId(at))), [at]);
  useEffect(() => {
    // It would stay behind where the text goes. Another sentence may be under the pointer by then.
    const onScroll = () => dismiss(at);
    window.addEventListener('scroll', onScroll, { capture: true, passive: true, once: true });
    return () => window.removeEventListener('scroll', onScroll, { capture: true });
  }, [dismiss, at]);
  const inColumns = model.columns.shown.flatMap((article) =>
    partners.filter(({ ref }) => ref.article === article),
  );
  return (
    <div
      ref={note}
      role="tooltip"
      className="hover-note no-print"
      onPointerEnter={() => keep(true)}
      onPointerLeave={() => keep(false)}
    >
      {inColumns.map(({ ref, relation, pair }) => (
        <p key={refKey(ref)} className="m-0">
          <span aria-hidden="true" className={`rel rel-sign rel-${relation}`} />{' '}
          {relationWords[relation].name} as in {siglum(ref.article)}{' '}
          <span className="text-ink-2">{reasonWords(pair, textOf(model.index, at))}</span>
        </p>
      ))}
    </div>
  );
}

/** Pixels that the note keeps from the edge of the window. */
const EDGE = 8;

function place(note: HTMLElement | null, sentence: HTMLElement | null): void {
  if (!note || !sentence) return;
  const { left, top, bottom } = sentence.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const isAbove = bottom + height > window.innerHeight - EDGE && top - height > EDGE;
  note.style.top = `${isAbove ? top - height : Math.min(bottom, window.innerHeight - height - EDGE)}px`;
  note.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
}
