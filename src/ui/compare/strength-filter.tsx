import { useMemo } from 'react';
import type { Strength } from '#src/core/model.ts';
import { strengths } from '#src/deep-link/view-vocabulary.ts';
import { strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ofStrength } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/**
 * The strengths of the discrepancies that Compare marks, lists and steps through, each with how many there
 * are among the columns; none chosen: all. The choice is the one of the Discrepancies screen.
 */
export function StrengthFilter({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { among, view } = model;
  const counts = useMemo(
    () => strengths.map((strength) => [strength, ofStrength(among, [strength]).length] as const),
    [among],
  );
  const toggle = (strength: Strength) => {
    const isChosen = view.strengths.includes(strength);
    const next = isChosen
      ? view.strengths.filter((other) => other !== strength)
      : [...view.strengths, strength];
    // What is lit stays lit only as long as it passes.
    const lit = among.find(({ id }) => id === view.discrepancy);
    const stays = !lit || next.length === 0 || next.includes(lit.strength);
    go({ strengths: next, ...(stays ? {} : { discrepancy: null }) });
  };
  return (
    <fieldset className="m-0 mt-3 flex flex-col items-start border-0 p-0">
      <legend className="note p-0">Discrepancies of this strength only</legend>
      {counts.map(([strength, count]) => (
        <button
          key={strength}
          type="button"
          className="act"
          aria-pressed={view.strengths.includes(strength)}
          title={strengthWords[strength].meaning}
          onClick={() => toggle(strength)}
        >
          <span>
            {strengthWords[strength].name} <small className="tabular-nums">{count}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
