import { useState } from 'react';
import type { DiscrepancyKind, Strength } from '#src/core/model.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { kinds, strengths } from '#src/deep-link/view-vocabulary.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import { outletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countLedger, type LedgerFilter } from './filter-ledger.ts';

/** Three rows of choices with their counts; what is chosen stands in the link. */
export function LedgerFilters(props: ScreenProps & { filter: LedgerFilter }) {
  const { comparison, view, go, filter } = props;
  const counts = countLedger(comparison.discrepancies, filter);
  const present = new Set(comparison.discrepancies.map((record) => record.kind));
  const chosen = view.kinds.length + view.strengths.length + view.ledgerOutlets.length > 0;
  // On a phone the choices would push the ledger off the screen: they wait behind a button there.
  const [unfolded, setUnfolded] = useState(chosen);
  return (
    <div className="filters no-print">
      <button
        type="button"
        className="act filter-fold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span className="link">Filter</span>
      </button>
      <div className={unfolded ? undefined : 'filter-folded'}>
        <FilterRow
          name="Kind"
          choices={kinds
            .filter((kind) => present.has(kind) || filter.kinds.includes(kind))
            .map((kind) => ({
              value: kind,
              words: kindWords[kind].name,
              count: counts.kinds.get(kind) ?? 0,
            }))}
          chosen={view.kinds}
          choose={(list: DiscrepancyKind[]) => go({ kinds: list, discrepancy: null })}
        />
        <FilterRow
          name="Strength"
          choices={strengths.map((strength) => ({
            value: strength,
            words: strengthWords[strength].name,
            count: counts.strengths.get(strength) ?? 0,
          }))}
          chosen={view.strengths}
          choose={(list: Strength[]) => go({ strengths: list, discrepancy: null })}
        />
        <FilterRow
          name="Outlet"
          choices={comparison.articles.map((article, index) => ({
            value: article.id,
            words: siglum(index),
            spoken: outletName(article),
            count: counts.outlets.get(index) ?? 0,
          }))}
          chosen={view.ledgerOutlets}
          choose={(list: string[]) => go({ ledgerOutlets: list, discrepancy: null })}
        />
      </div>
    </div>
  );
}

/** The kinds of which the engine looked for discrepancies and found none: silence says nothing by itself. */
export function KindsNotFound({ comparison }: Pick<ScreenProps, 'comparison'>) {
  const present = new Set(comparison.discrepancies.map((record) => record.kind));
  const absent = kinds.filter((kind) => !present.has(kind));
  if (absent.length === 0) return null;
  return (
    <p className="note kinds-not-found">
      Looked for, none found: {absent.map((kind) => kindWords[kind].name).join(', ')}.
    </p>
  );
}

interface Choice<T> {
  readonly value: T;
  readonly words: string;
  readonly spoken?: string;
  readonly count: number;
}

function FilterRow<T extends string>(props: {
  name: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  choose: (list: T[]) => void;
}) {
  const { name, choices, chosen, choose } = props;
  return (
    <div role="group" aria-label={name} className="filter">
      <span aria-hidden="true" className="note filter-name">
        {name}
      </span>
      <span className="flex flex-wrap gap-x-3">
        {choices.map(({ value, words, spoken, count }) => (
          <button
            key={value}
            type="button"
            className="act"
            aria-pressed={chosen.includes(value)}
            onClick={() =>
              choose(
                chosen.includes(value)
                  ? chosen.filter((other) => other !== value)
                  : [...chosen, value],
              )
            }
          >
            {/* One run of text, so that the line under a chosen one is one line. The space is of the words'
                own text: alone between two elements listeners would not get it. */}
            <span>
              {`${words} `}
              {spoken !== undefined && <span className="sr-only">{`${spoken} `}</span>}
              <span className="count">{count}</span>
            </span>
          </button>
        ))}
      </span>
    </div>
  );
}
