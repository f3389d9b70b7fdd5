import { useSyncExternalStore } from 'react';

/** Is the page being laid out for paper? */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

const events = ['beforeprint', 'afterprint'] as const;
// `matchMedia` alone comes too late in Safari, the events alone say nothing of an emulated medium.
let announced = false;

function isPrinting(): boolean {
  return announced || (window.matchMedia?.('print').matches ?? false);
}

function subscribe(notify: () => void): () => void {
  const onEvent = (event: Event) => {
    announced = event.type === 'beforeprint';
    notify();
  };
  const medium = window.matchMedia?.('print');
  medium?.addEventListener('change', notify);
  for (const name of events) window.addEventListener(name, onEvent);
  return () => {
    medium?.removeEventListener('change', notify);
    for (const name of events) window.removeEventListener(name, onEvent);
  };
}
