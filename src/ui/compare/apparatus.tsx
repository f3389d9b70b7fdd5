import { Fragment } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Discrepancy, SentenceRef } from '#src/core/model.ts';
import { sentenceAddress } from '#src/deep-link/web-address.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { kindWords } from '../shared/kind-words.ts';
import { relationWords } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { focusOf } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';
import type { Row } from './build-rows.ts';
import { compactVariants } from './compact-variants.ts';
import { reasonWords } from './reason-words.ts';
import { recordWordings, rowRecords } from './row-records.ts';
import { rowVariants, type OutletVariants } from './row-variants.ts';
import { refKey, type Partner } from './story-index.ts';
import { textOf, type CompareModel } from './use-compare-model.ts';

type Links = Pick<ScreenProps, 'go' | 'hrefOf'>;

/**
 * The apparatus of the focused row, in words: what differs, the variants of each outlet, why the
 * sentences are held together, where else a claim stands; and what can be done with the sentence.
 */
export function Apparatus(props: Links & { model: CompareModel; row: Row; focus: SentenceRef }) {
  const { model, row, focus } = props;
  const { index, columns, view, records } = model;
  const variants = rowVariants(row, columns, view.mutedChanges);
  const at = model.inRows.get(refKey(focus));
  const elsewhere = partnersElsewhere(model, row, focus);
  return (
    <div className="apparatus">
      {rowRecords(index, row, records).map((record) => (
        <RecordLine key={record.id} model={model} record={record} />
      ))}
      <CompactLine outlets={variants} />
      {variants.map((outlet) => (
        <VariantLine key={outlet.article} outlet={outlet} />
      ))}
      {at?.partner && (
        <p>
          <b>why matched</b> {siglum(focus.article)} {relationWords[at.standing].name} as in{' '}
          {siglum(at.partner.ref.article)}: {reasonWords(at.partner.pair, textOf(index, focus))}
        </p>
      )}
      {!at?.partner && <p>{aloneWords(model, row, focus)}</p>}
      {elsewhere.length > 0 && <Elsewhere {...props} partners={elsewhere} />}
      <Actions {...props} />
    </div>
  );
}

function RecordLine({ model, record }: { model: CompareModel; record: Discrepancy }) {
  const wordings = recordWordings(record, model.columns);
  return (
    <p>
      <b>{kindWords[record.kind].name}</b>{' '}
      {wordings.map(({ text, articles }, at) => (
        <Fragment key={text}>
          {at > 0 && <span aria-hidden="true"> | </span>}
          <bdi className="variant">{text}</bdi> {articles.map(siglum).join(' ')}
          {at < wordings.length - 1 && <span className="sr-only">;</span>}
        </Fragment>
      ))}
    </p>
  );
}

/** The variants in the notation of a critical edition; the lines below it say the same in words. */
function CompactLine({ outlets }: { outlets: readonly OutletVariants[] }) {
  const entries = compactVariants(outlets);
  if (entries.length === 0) return null;
  return (
    <p
      className="compact"
      aria-hidden="true"
      title="A bracket parts an outlet’s words from what others have for them; + adds, – leaves out. In words below."
    >
      {entries.map(({ against, lemma, readings }, at) => (
        <Fragment key={`${against} ${lemma} ${readings[0]?.reading}`}>
          {at > 0 && ' ¦ '}
          {against !== entries[at - 1]?.against && (
            <>
              <span className="siglum">{siglum(against)}</span>{' '}
            </>
          )}
          {lemma !== '' && (
            <>
              <bdi>{lemma}</bdi>]{' '}
            </>
          )}
          {readings.map(({ reading, articles }, place) => (
            <Fragment key={reading}>
              {place > 0 && ', '}
              {lemma === '' && '+ '}
              <bdi>{reading === '' ? '–' : reading}</bdi>{' '}
              <span className="siglum">{articles.map(siglum).join(' ')}</span>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function VariantLine({ outlet: { article, against, variants } }: { outlet: OutletVariants }) {
  const a = siglum(against);
  const b = siglum(article);
  if (variants.length === 0) {
    return (
      <p>
        <b>
          {b} against {a}
        </b>{' '}
        the same words
      </p>
    );
  }
  return (
    <p>
      <b>
        {b} against {a}
      </b>{' '}
      {variants.map(({ lemma, reading }, at) => (
        <Fragment key={`${at} ${lemma}`}>
          {at > 0 && '; '}
          {lemma === '' ? (
            <>
              adds <bdi className="variant">{reading}</bdi>
            </>
          ) : reading === '' ? (
            <>
              leaves out <bdi className="variant">{lemma}</bdi>
            </>
          ) : (
            <>
              <bdi className="variant">{reading}</bdi> for <bdi className="variant">{lemma}</bdi>
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}

function aloneWords({ columns }: CompareModel, row: Row, focus: SentenceRef): string {
  if (row.shared) {
    return 'It belongs to this row through an outlet that is not shown; among these it has no pair of its own.';
  }
  const others = columns.shown.filter((article) => article !== focus.article).map(siglum);
  return `No sentence of ${others.join(', ')} was found that tells this.`;
}

/** Partners in other rows: one claim of a sentence that stands in another row, too. */
function partnersElsewhere(
  { index, columns }: CompareModel,
  row: Row,
  focus: SentenceRef,
): Partner[] {
  const here = new Set(row.cells.flat().map(({ ref }) => refKey(ref)));
  return index
    .partners(focus)
    .filter(({ ref }) => columns.shown.includes(ref.article) && !here.has(refKey(ref)));
}

function Elsewhere(props: Links & { model: CompareModel; partners: readonly Partner[] }) {
  const { articles } = props.model.index.comparison;
  return (
    <p>
      <b>also</b>{' '}
      {props.partners.map(({ ref, relation }, at) => (
        <Fragment key={refKey(ref)}>
          {at > 0 && '; '}
          <ViewLink
            go={props.go}
            hrefOf={props.hrefOf}
            to={{ focus: focusOf(articles, ref), discrepancy: null }}
          >
            {siglum(ref.article)} “<bdi>{opening(textOf(props.model.index, ref))}</bdi>”
          </ViewLink>{' '}
          ({relationWords[relation].name})
        </Fragment>
      ))}
    </p>
  );
}

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}

/** The reader knows better: links and unlinks, each to be undone. */
function OwnLinkActions({ model, focus }: { model: CompareModel; focus: SentenceRef }) {
  const { own, inRows } = model;
  const partner = inRows.get(refKey(focus))?.partner;
  return (
    <>
      {partner && (
        <button type="button" className="act" onClick={() => own.unlink(focus, partner.ref)}>
          Unlink from {siglum(partner.ref.article)}
        </button>
      )}
      <button type="button" className="act" onClick={() => own.begin(focus)}>
        Link to another sentence
      </button>
      {own.count > 0 && (
        <button type="button" className="act" onClick={own.undo}>
          Undo my last link
        </button>
      )}
    </>
  );
}

function Actions({
  model,
  focus,
  go,
  hrefOf,
}: Links & { model: CompareModel; focus: SentenceRef }) {
  const { articles } = model.index.comparison;
  const article = articles[focus.article];
  const address = sentenceAddress(article?.url ?? null, textOf(model.index, focus));
  const to = focusOf(articles, focus);
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4">
      <CopyLink href={hrefOf({ focus: to })} what={`this sentence of ${siglum(focus.article)}`} />
      {address !== null && (
        <a className="act" href={address} target="_blank" rel="noreferrer noopener">
          <Icon of="outside" /> Open the original here
          <span className="sr-only"> (new tab)</span>
        </a>
      )}
      <OwnLinkActions model={model} focus={focus} />
      {model.view.mode !== 'reading' && (
        <ViewLink go={go} hrefOf={hrefOf} to={{ mode: 'reading', focus: to }} className="act">
          Read on in {siglum(focus.article)}
        </ViewLink>
      )}
      {model.view.mode === 'reading' && (
        <ViewLink go={go} hrefOf={hrefOf} to={{ mode: 'aligned', focus: to }} className="act">
          Show aligned
        </ViewLink>
      )}
    </p>
  );
}
