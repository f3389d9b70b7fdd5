import type { ScreenProps } from '../shared/screen-props.ts';
import { usePageKeys } from '../shared/use-page-keys.ts';
import { takeFocusThere } from './bring-into-view.ts';
import type { Step } from './next-stop.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The keys of the Compare screen. A key takes the keyboard along to the sentence, wherever it was; a button keeps it. */
export function useCompareKeys(
  { own }: CompareModel,
  actions: CompareActions,
  go: ScreenProps['go'],
): void {
  const along = (step: (by: Step) => void, by: Step) => () => {
    step(by);
    takeFocusThere();
  };
  const letGo = () => go({ focus: null, discrepancy: null, person: null }, 'replace');
  usePageKeys({
    j: along(actions.nextDifference, 1),
    n: along(actions.nextDifference, 1),
    k: along(actions.nextDifference, -1),
    p: along(actions.nextDifference, -1),
    d: along(actions.nextRecord, 1),
    D: along(actions.nextRecord, -1),
    m: actions.nextMode,
    Escape: () => (own.pending ? own.begin(null) : letGo()),
  });
}
