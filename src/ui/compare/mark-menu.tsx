import { Suspense, useMemo } from 'react';
import type { ChangeType } from '#src/core/model.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countChanges } from './count-changes.ts';
import type { CompareModel } from './use-compare-model.ts';

const types: readonly (readonly [ChangeType, string])[] = [
  ['word', 'words'],
  ['figure', 'figures'],
  ['name', 'names'],
  ['order', 'order of words'],
  ['inflection', 'endings and tense'],
  ['spelling', 'spelling variants'],
  ['case', 'capitals'],
  ['typography', 'typography'],
];

/** The reader asks for it seldom, and its words are of the ledger's file. */
const StrengthFilter = lazyPart('Strengths', () =>
  import('./strength-filter.tsx').then((m) => m.StrengthFilter),
);

/** The choices behind one word. */
export function MarkMenu({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { mutedChanges, strengths } = model.view;
  const told = [
    ...(mutedChanges.length > 0 ? [`${mutedChanges.length} muted`] : []),
    ...(strengths.length > 0 ? ['by strength'] : []),
  ];
  const label = told.length === 0 ? 'Marks' : `Marks (${told.join(', ')})`;
  return (
    <Menu label={label} name={label} end>
      <MarkChoices model={model} go={go} />
      <StrengthChoices model={model} go={go} />
    </Menu>
  );
}

/** Of which strength the discrepancies are that are marked, listed and stepped through. */
export function StrengthChoices(props: { model: CompareModel; go: ScreenProps['go'] }) {
  return (
    <Suspense>
      <StrengthFilter {...props} />
    </Suspense>
  );
}

/** Which types of change are marked, with how many there are. Muted ones make no difference between sentences, either. */
export function MarkChoices({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { index, columns } = model;
  const { pairs } = index.comparison;
  const counts = useMemo(() => countChanges(pairs, columns), [pairs, columns]);
  const muted = model.view.mutedChanges;
  const toggle = (type: ChangeType) =>
    go({
      mutedChanges: muted.includes(type)
        ? muted.filter((other) => other !== type)
        : [...muted, type],
    });
  return (
    <fieldset className="m-0 flex flex-col border-0 p-0">
      <legend className="note p-0">Changes that are marked</legend>
      {types.map(([type, words]) => (
        <label key={type} className="flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            className="accent-same"
            checked={!muted.includes(type)}
            onChange={() => toggle(type)}
          />
          {words} <small className="tabular-nums">{counts.get(type) ?? 0}</small>
        </label>
      ))}
    </fieldset>
  );
}
