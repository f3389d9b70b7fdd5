import { Notice } from '../shared/notice.tsx';
import type { OwnLinks } from './use-own-links.ts';

/** Says what to do while a sentence waits for the one it is to be linked with. */
export function LinkNotice({ own }: { own: OwnLinks }) {
  if (!own.pending) return null;
  return (
    <Notice
      actions={
        <button type="button" className="act underline" onClick={() => own.begin(null)}>
          Cancel
        </button>
      }
    >
      Choose the sentence of another outlet that tells the same.
    </Notice>
  );
}
