import { useState } from 'react';
import { panelWidth } from '../shared/page-shapes.ts';
import { WIDE } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';

/** The ledger beside the columns or, where it has no room there, over them; open or not. */
export interface Panel {
  readonly isOpen: boolean;
  readonly isBeside: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Open where there is room beside the columns, until the reader says otherwise. */
export function usePanel(columns: number): Panel {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isBeside = useMedia(WIDE, true);
  const hasRoom = useMedia(`(min-width: ${panelWidth(columns)}rem)`);
  const isOpen = chosen ?? (isBeside && hasRoom);
  return {
    isOpen,
    isBeside,
    toggle: () => setChosen(!isOpen),
    close: () => setChosen(false),
  };
}
