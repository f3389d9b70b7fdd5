import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { lastOwnLink, undoWords } from './own-link-words.ts';
import { refKey, type Partner } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The reader knows better: links and unlinks, each to be undone. */
export function OwnLinkActions(props: {
  model: Pick<CompareModel, 'own' | 'index'>;
  focus: SentenceRef;
  partners: readonly Partner[];
}) {
  const { model, focus, partners } = props;
  const { own, index } = model;
  const announce = useAnnounce();
  const last = lastOwnLink(index.comparison, own.links, focus);
  const begin = () => {
    own.begin(focus);
    announce('Choose the sentence of another outlet that tells the same; Escape cancels');
  };
  return (
    <>
      {partners.map(({ ref }) => (
        <button
          key={refKey(ref)}
          type="button"
          className="act"
          onClick={() => own.unlink(focus, ref)}
        >
          Unlink from {siglum(ref.article)}
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
