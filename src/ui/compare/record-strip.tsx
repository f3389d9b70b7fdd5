import { siglum } from '#src/core/discrepancies/siglum.ts';
import { sentenceAmong } from './sentence-among.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

/** Names the discrepancy whose words are lit, as long as they are. */
export function RecordStrip({ model, actions }: { model: CompareModel; actions: CompareActions }) {
  const { index, view, records, columns } = model;
  const record = index.comparison.discrepancies.find(({ id }) => id === view.discrepancy);
  if (!record) return null;
  const at = records.indexOf(record);
  const { what, also } = sentenceAmong(record, columns.shown);
  return (
    <div role="region" aria-label="The discrepancy that is lit" className="record-strip">
      <p className="m-0 min-w-0 grow">
        <span className="note">
          Discrepancy{at < 0 ? '' : ` ${at + 1} of ${records.length}`}
          <span className="sr-only">: </span>
        </span>{' '}
        <span className="reading">{what}</span>
        {also.length > 0 && (
          <span className="note"> Also tells of {also.map(siglum).join(', ')}.</span>
        )}
      </p>
      <button type="button" className="act flex-none" onClick={actions.closeRecord}>
        <span aria-hidden="true">×</span>
        <span className="sr-only">Unlight the discrepancy</span>
      </button>
    </div>
  );
}
