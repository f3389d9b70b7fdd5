import { useMemo } from 'react';
import type { Relation } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { RelationMark } from '../shared/relation-mark.tsx';
import { relationWords, standings } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countStandings } from './filter-rows.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The legend of the rules in the margin, and the switch for each relation. */
export function RelationFilter({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const counts = useMemo(() => countStandings(model.rows), [model.rows]);
  const { hiddenRelations } = model.view;
  const toggle = (relation: Relation) =>
    go({
      hiddenRelations: hiddenRelations.includes(relation)
        ? hiddenRelations.filter((other) => other !== relation)
        : [...hiddenRelations, relation],
    });
  return (
    <div
      role="group"
      aria-label="Relations shown, counted in rows"
      className="flex flex-wrap items-center gap-x-3"
    >
      {standings.map((standing) => {
        // No switch, and its rows are counted beside "Only here": the filter of rows.
        if (standing === 'only') {
          return (
            <span key={standing} className="inline-flex items-center px-1 text-ink-2">
              <RelationMark of={standing} />
            </span>
          );
        }
        const isShown = !hiddenRelations.includes(standing);
        return (
          <button
            key={standing}
            type="button"
            className="act act-plain"
            aria-pressed={isShown}
            title={`${counted(counts[standing], 'row')}: ${relationWords[standing].meaning}`}
            onClick={() => toggle(standing)}
          >
            <RelationMark of={standing} />
            <small className="tabular-nums">{counts[standing]}</small>
          </button>
        );
      })}
    </div>
  );
}
