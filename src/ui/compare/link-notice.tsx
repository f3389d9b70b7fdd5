import { siglum } from '#src/core/discrepancies/siglum.ts';
import { isSameSentence } from './resolve-focus.ts';
import { textOf, type CompareModel } from './use-compare-model.ts';

/**
 * In the bar that stays, while a sentence waits for the one it is to be linked with: which sentence, what
 * to do, and why the one just chosen cannot be it.
 */
export function LinkNotice({ model: { own, focus, index } }: { model: CompareModel }) {
  const from = own.pending;
  if (!from) return null;
  const letter = siglum(from.article);
  const isRefused = focus.ref?.article === from.article && !isSameSentence(focus.ref, from);
  return (
    <div role="region" aria-label="Linking" className="record-strip">
      <p role="status" className="m-0 min-w-0 grow">
        Linking <span className="siglum">{letter}</span>{' '}
        <bdi className="inline-block max-w-full truncate align-bottom font-serif sm:max-w-96">
          {textOf(index, from)}
        </bdi>{' '}
        {isRefused && <b>That is a sentence of {letter} as well. </b>}
        Choose the sentence of another outlet that tells the same: click it, or go there and press
        Enter.
      </p>
      <button type="button" className="act flex-none" onClick={() => own.begin(null)}>
        Cancel <kbd>Esc</kbd>
      </button>
    </div>
  );
}
