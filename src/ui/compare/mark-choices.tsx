import { useMemo } from 'react';
import type { ChangeType } from '#src/core/model.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countChanges } from './count-changes.ts';
import { StrengthFilter } from './strength-filter.tsx';
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

/** What is marked: which types of change, and discrepancies of which strength. */
export function MarkChoices(props: { model: CompareModel; go: ScreenProps['go'] }) {
  return (
    <div>
      <ChangeChoices {...props} />
      <StrengthFilter {...props} />
    </div>
  );
}

/** Which types of change are marked, with how many there are. Muted ones make no difference between sentences, either. */
function ChangeChoices({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
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
