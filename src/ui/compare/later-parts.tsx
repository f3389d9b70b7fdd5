import { useLayoutEffect } from 'react';
import { HoverPartners } from './hover-partners.tsx';
import { layOutRows } from './lay-out-rows.ts';
import { PrintKey } from './print-key.tsx';
import type { CompareModel } from './use-compare-model.ts';

/** What Compare has beside its first view: the answer to the pointer, all rows laid out, to be read aloud, and the key for paper. */
export function LaterParts({ model, isPanelOpen }: { model: CompareModel; isPanelOpen: boolean }) {
  const { columns, screenRows } = model;
  const { mode } = model.view;
  // In the layout: undone before the rows get another width.
  useLayoutEffect(
    () => (mode === 'reading' ? undefined : layOutRows()),
    [mode, columns, screenRows, isPanelOpen],
  );
  return (
    <>
      <PrintKey />
      <HoverPartners model={model} />
    </>
  );
}
