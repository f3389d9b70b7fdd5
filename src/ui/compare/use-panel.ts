import { useState } from 'react';
import { useWide } from './use-room.ts';

/** The ledger beside the columns or, where it has no room there, over them; open or not. */
export interface Panel {
  readonly isOpen: boolean;
  readonly isBeside: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Narrowest page (rem) on which the panel is open unasked, by the number of columns beside it. */
const roomFor = (columns: number) => 24 + 17 * columns;

/** Open where there is room beside the columns, until the reader says otherwise. */
export function usePanel(columns: number): Panel {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isBeside = useWide();
  const hasRoom = isBeside && window.innerWidth >= 16 * roomFor(columns);
  const isOpen = chosen ?? hasRoom;
  return {
    isOpen,
    isBeside,
    toggle: () => setChosen(!isOpen),
    close: () => setChosen(false),
  };
}
