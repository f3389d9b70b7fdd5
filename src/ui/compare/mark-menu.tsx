import { Suspense } from 'react';
import { lazyPart } from '../shared/lazy-part.ts';
import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import type { CompareModel } from './use-compare-model.ts';

/** In a file of its own: no first view needs it. */
export const MarkChoicesPart = lazyPart('Marks', () =>
  import('./mark-choices.tsx').then((m) => m.MarkChoices),
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
    </Menu>
  );
}

/** What is marked: which types of change, and discrepancies of which strength. */
export function MarkChoices(props: { model: CompareModel; go: ScreenProps['go'] }) {
  return (
    <Suspense>
      <MarkChoicesPart {...props} />
    </Suspense>
  );
}
