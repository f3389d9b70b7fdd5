import { counted } from '../shared/counted.ts';
import { Notice } from '../shared/notice.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { AgreementList } from './agreement-list.tsx';
import { filterLedger, type LedgerFilter } from './filter-ledger.ts';
import { LedgerEntry } from './ledger-entry.tsx';
import { FilteredOut } from './filtered-out.tsx';
import { KindsNotFound, LedgerFilters } from './ledger-filters.tsx';

/** The ledger: on what the outlets differ, each entry with the words it rests on; then what agrees. */
export function DiscrepanciesScreen(props: ScreenProps) {
  const { comparison, view } = props;
  const filter: LedgerFilter = {
    kinds: view.kinds,
    strengths: view.strengths,
    outlets: view.ledgerOutlets.flatMap((id) => {
      const index = comparison.articles.findIndex((article) => article.id === id);
      return index < 0 ? [] : [index];
    }),
  };
  const ledger = comparison.discrepancies;
  const passing = filterLedger(ledger, filter);
  const target = ledger.find((record) => record.id === view.discrepancy);
  // A linked entry is shown even where the filters would hide it.
  const shown = target && !passing.includes(target) ? [target, ...passing] : passing;
  return (
    <div className="ledger page pb-16">
      {view.discrepancy !== null && !target && (
        <Notice>
          The linked discrepancy is not in this ledger: the texts or the rules have changed since
          the link was made. All that is found now is shown.
        </Notice>
      )}
      <h1 className="head ledger-title">Discrepancies</h1>
      <p className="note m-0" role="status">
        {ledger.length === 0
          ? 'None found'
          : `${shown.length} of ${counted(ledger.length, 'discrepancy', 'discrepancies')}, the weightiest first`}
      </p>
      {ledger.length > 0 && <KindsNotFound comparison={comparison} />}
      {ledger.length > 0 && <LedgerFilters {...props} filter={filter} />}
      <FilteredOut {...props} filter={filter} hidden={ledger.length - shown.length} />
      {ledger.length === 0 && <NothingFound />}
      {shown.map((record) => (
        <LedgerEntry key={record.id} {...props} record={record} lit={record.id === target?.id} />
      ))}
      <AgreementList comparison={comparison} />
    </div>
  );
}

function NothingFound() {
  return (
    <p className="reading max-w-[66ch]">
      The sentences that the outlets share were searched for durations, counts, sums of money, dates
      and times, ages, spellings of names, titles, pronouns, quotations, attributions, certainty,
      tense, places and negations that differ. None was found.
    </p>
  );
}
