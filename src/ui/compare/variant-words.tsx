import { Fragment } from 'react';
import { Siglum } from '../shared/outlet-name.tsx';
import type { OutletVariants, Variant } from './row-variants.ts';

/** How one outlet's words stand against another's, in words: "B against A: eight for seven; adds tense". */
export function VariantWords({ outlet }: { outlet: OutletVariants }) {
  const { article, against, variants } = outlet;
  return (
    <>
      <Siglum index={article} /> <span className="apparatus-label">against</span>{' '}
      <Siglum index={against} /> {variants.length === 0 && 'the same words'}
      {variants.map((variant, at) => (
        <Fragment key={`${at} ${variant.lemma}`}>
          {at > 0 && '; '}
          <OneVariant variant={variant} />
        </Fragment>
      ))}
    </>
  );
}

function OneVariant({ variant: { lemma, reading } }: { variant: Variant }) {
  if (lemma === '') {
    return (
      <>
        adds <bdi className="variant">{reading}</bdi>
      </>
    );
  }
  if (reading === '') {
    return (
      <>
        leaves out <bdi className="variant">{lemma}</bdi>
      </>
    );
  }
  return (
    <>
      <bdi className="variant">{reading}</bdi> for <bdi className="variant">{lemma}</bdi>
    </>
  );
}
