import { useState } from 'react';

/** The ledger beside the columns, open or not. */
export interface Panel {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Narrowest page (rem) on which the panel is open unasked, by the number of columns beside it. */
const roomFor = (columns: number) => 24 + 17 * columns;

/** Open where there is room beside the columns, until the reader says otherwise. */
export function usePanel(columns: number): Panel {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const hasRoom = window.innerWidth >= 16 * roomFor(columns);
  const isOpen = chosen ?? hasRoom;
  return { isOpen, toggle: () => setChosen(!isOpen) };
}
