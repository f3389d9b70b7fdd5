import { RelationMark } from '../shared/relation-mark.tsx';
import { relationWords, standings } from '../shared/relation-words.ts';

/** On paper only, where no mark can be asked: what the rules in the margin and the marked words mean. */
export function PrintKey() {
  return (
    <dl className="print-key">
      {standings.map((standing) => (
        <div key={standing}>
          <dt>
            <RelationMark of={standing} />
          </dt>
          <dd>{relationWords[standing].meaning}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span className="change">underlined</span>
        </dt>
        <dd>a word that differs; ‸ where words are left out</dd>
      </div>
    </dl>
  );
}
