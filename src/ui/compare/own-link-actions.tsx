import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { lastOwnLink, opening, undoWords } from './own-link-words.ts';
import { refKey } from './story-index.ts';
import { textOf, type CompareModel } from './use-compare-model.ts';

/** The reader knows better: links and unlinks, each to be undone. */
export function OwnLinkActions({ model, focus }: { model: CompareModel; focus: SentenceRef }) {
  const { own, index, columns } = model;
  const announce = useAnnounce();
  const last = lastOwnLink(index.comparison, own.links, focus);
  const begin = () => {
    own.begin(focus);
    announce('Choose the sentence of another outlet that tells the same; Escape cancels');
  };
  // Of every row: a partner that stands in another one is as much the comparison's word.
  const partners = columns.shown.flatMap((article) => {
    const theirs = index.partners(focus).filter(({ ref }) => ref.article === article);
    return theirs.map(({ ref }) => ({ ref, isOneOfMany: theirs.length > 1 }));
  });
  return (
    <>
      {partners.map(({ ref, isOneOfMany }) => (
        <button
          key={refKey(ref)}
          type="button"
          className="act"
          onClick={() => own.unlink(focus, ref)}
        >
          <span>
            Unlink from {siglum(ref.article)}
            {isOneOfMany && (
              <>
                {' '}
                “<bdi>{opening(textOf(index, ref))}</bdi>”
              </>
            )}
          </span>
        </button>
      ))}
      <button type="button" className="act" onClick={begin}>
        Link to another sentence
      </button>
      {last && (
        <button type="button" className="act" onClick={() => own.undo(last)}>
          {undoWords(index.comparison, last)}
        </button>
      )}
    </>
  );
}
