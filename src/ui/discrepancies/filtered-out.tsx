import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted, listed } from '../shared/counted.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { chosenLists, type ChosenList, type LedgerFilter } from './filter-ledger.ts';

/** Which filters keep what out of the ledger, and the way to clear them; nothing where all is shown. */
export function FilteredOut(props: ScreenProps & { filter: LedgerFilter; hidden: number }) {
  const { comparison, filter, hidden, go } = props;
  const { discrepancies } = comparison;
  if (hidden === 0) return null;
  const lists = chosenLists(discrepancies, filter);
  const opened = lists.length < 2 ? [] : lists.map(openedWords);
  return (
    <p className="note filtered-out no-print">
      {hidden === discrepancies.length
        ? 'No discrepancy passes these filters'
        : `${counted(hidden, 'discrepancy', 'discrepancies')} not shown`}
      : {lists.map(({ by }) => chosenWords(filter, by)).join(', ')}.
      {opened.length > 0 && ` Shown ${opened.join(', ')}.`}{' '}
      <button
        type="button"
        className="act"
        onClick={() => go({ kinds: [], strengths: [], ledgerOutlets: [], discrepancy: null })}
      >
        <span className="link">Clear the filters</span>
      </button>
    </p>
  );
}

/** "12 with all kinds". */
function openedWords({ by, without }: ChosenList): string {
  return `${without} with all ${by}`;
}

function chosenWords(filter: LedgerFilter, by: keyof LedgerFilter): string {
  switch (by) {
    case 'kinds':
      return `only kind ${listed(filter.kinds.map((kind) => kindWords[kind].name))}`;
    case 'strengths':
      return `only strength ${listed(filter.strengths.map((one) => strengthWords[one].name))}`;
    case 'outlets':
      return `only outlet ${listed(filter.outlets.map(siglum))}`;
  }
}
