import { Fragment } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Discrepancy, SentenceRef } from '#src/core/model.ts';
import { sentenceAddress } from '#src/deep-link/web-address.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { kindWords } from '../shared/kind-words.ts';
import { Siglum } from '../shared/outlet-name.tsx';
import { relationWords } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { focusOf } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { partnersInRow, type Row } from './build-rows.ts';
import { compactVariants } from './compact-variants.ts';
import { OwnLinkActions } from './own-link-actions.tsx';
import { opening, partedFrom } from './own-link-words.ts';
import { reasonWords } from './reason-words.ts';
import { recordWordings, rowRecords } from './row-records.ts';
import { rowVariants, type OutletVariants } from './row-variants.ts';
import { VariantWords } from './variant-words.tsx';
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
  const partners = at ? partnersInRow(index, at, columns) : [];
  const elsewhere = partnersElsewhere(model, row, focus);
  const parted = partedFrom(index.comparison, model.own.links, focus).filter(({ article }) =>
    columns.shown.includes(article),
  );
  const named = [...parted, ...elsewhere.map(({ ref }) => ref)];
  const alone = partners.length === 0 ? aloneWords(model, row, focus, named) : '';
  return (
    <div className="apparatus">
      {rowRecords(index, row, records).map((record) => (
        <RecordLine key={record.id} model={model} record={record} />
      ))}
      {variants.map((outlet) => (
        <p key={outlet.article}>
          <VariantWords outlet={outlet} />
        </p>
      ))}
      {partners.map((partner) => (
        <WhyMatched key={refKey(partner.ref)} model={model} focus={focus} partner={partner} />
      ))}
      {parted.length > 0 && <Parted model={model} parted={parted} />}
      {alone !== '' && <p>{alone}</p>}
      {elsewhere.length > 0 && <Elsewhere {...props} partners={elsewhere} />}
      <CompactLine outlets={variants} />
      <Actions {...props} />
    </div>
  );
}

function RecordLine({ model, record }: { model: CompareModel; record: Discrepancy }) {
  const wordings = recordWordings(record, model.columns);
  return (
    <p>
      <span className="apparatus-label">{kindWords[record.kind].name}</span>{' '}
      {wordings.map(({ text, articles }, at) => (
        <Fragment key={text}>
          {at > 0 && <span aria-hidden="true"> | </span>}
          <bdi className="variant">{text}</bdi>{' '}
          <span className="siglum">{articles.map(siglum).join(' ')}</span>
          {at < wordings.length - 1 && <span className="sr-only">;</span>}
        </Fragment>
      ))}
    </p>
  );
}

/** Why the focused sentence and one of its partners stand in one row. */
function WhyMatched(props: { model: CompareModel; focus: SentenceRef; partner: Partner }) {
  const { model, focus, partner } = props;
  const { name } = relationWords[partner.relation];
  return (
    <p>
      <span className="apparatus-label">why matched</span> <Siglum index={focus.article} /> {name}{' '}
      as in <Siglum index={partner.ref.article} />:{' '}
      {reasonWords(partner.pair, textOf(model.index, focus))}
    </p>
  );
}

/** The variants in the notation of a critical edition, for those who ask; the lines over it say the same in words. */
function CompactLine({ outlets }: { outlets: readonly OutletVariants[] }) {
  const entries = compactVariants(outlets);
  if (entries.length === 0) return null;
  return (
    <details className="no-print">
      <summary className="note">In the notation of a critical edition</summary>
      <p className="note">
        A bracket parts an outlet’s words from what others have for them; + adds, – leaves out.
      </p>
      <Notation entries={entries} />
    </details>
  );
}

function Notation({ entries }: { entries: ReturnType<typeof compactVariants> }) {
  return (
    <p className="compact">
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

/** What the reader, not the comparison, says of the sentence. */
function Parted({ model, parted }: { model: CompareModel; parted: readonly SentenceRef[] }) {
  return (
    <p>
      <span className="apparatus-label">by you</span> You unlinked it from{' '}
      {parted.map((ref, at) => (
        <Fragment key={refKey(ref)}>
          {at > 0 && '; '}
          <Siglum index={ref.article} /> “<bdi>{opening(textOf(model.index, ref))}</bdi>”
        </Fragment>
      ))}
      , in this browser.
    </p>
  );
}

/** `named`: sentences of which more is said than that none was found. */
function aloneWords(
  { columns }: CompareModel,
  row: Row,
  focus: SentenceRef,
  named: readonly SentenceRef[],
): string {
  if (row.shared) {
    return 'It belongs to this row through an outlet that is not shown; among these it has no pair of its own.';
  }
  const told = new Set([focus, ...named].map(({ article }) => article));
  const others = columns.shown.filter((article) => !told.has(article)).map(siglum);
  if (others.length === 0) return '';
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
      <span className="apparatus-label">also</span>{' '}
      {props.partners.map(({ ref, relation }, at) => (
        <Fragment key={refKey(ref)}>
          {at > 0 && '; '}
          <ViewLink
            go={props.go}
            hrefOf={props.hrefOf}
            to={{ focus: focusOf(articles, ref), discrepancy: null }}
          >
            <Siglum index={ref.article} /> “<bdi>{opening(textOf(props.model.index, ref))}</bdi>”
          </ViewLink>{' '}
          ({relationWords[relation].name})
        </Fragment>
      ))}
    </p>
  );
}

interface ActionProps {
  readonly model: CompareModel;
  readonly focus: SentenceRef;
}

function Actions({ model, focus, go, hrefOf }: Links & ActionProps) {
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
