import { useEffect, useRef } from 'react';

/** Every key of the page with what it does; the one place where they are listed. */
const keys: readonly (readonly [string, string])[] = [
  ['j or n', 'next differing row'],
  ['k or p', 'previous differing row'],
  ['d', 'next discrepancy'],
  ['Shift + d', 'previous discrepancy'],
  ['↑ ↓', 'sentence above, below, in one column'],
  ['← →', 'the same row in the column to the left, to the right'],
  ['Home, End', 'first, last sentence of the column'],
  ['m', 'aligned, reading, list'],
  ['/', 'search'],
  ['Enter, Shift + Enter', 'in the search: next hit, previous hit'],
  ['c', 'copy the link to what is on the screen'],
  ['Escape', 'close, or let go of the sentence'],
  ['?', 'this list'],
];

/** The list of keys in a native dialog; the browser keeps the focus in it and gives it back. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="key-list-title"
      className="m-auto max-h-[85dvh] max-w-[min(34rem,92vw)] border border-rule-2 bg-paper p-6 text-ink backdrop:bg-black/40"
    >
      <h2 id="key-list-title" className="head m-0 text-xl">
        Keys
      </h2>
      <p className="note mt-1 mb-3">They work while no field is being typed in.</p>
      <dl className="m-0 grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1">
        {keys.map(([key, what]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <kbd className="font-sans font-semibold">{key}</kbd>
            </dt>
            <dd className="m-0">{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="act mt-4 underline" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
