import type { ScreenProps } from '../shared/screen-props.ts';
import { AlignedView } from './aligned-view.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

export function ReadingView(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & {
    model: CompareModel;
    actions: CompareActions;
    hitAt: number;
  },
) {
  return <AlignedView {...props} />;
}
