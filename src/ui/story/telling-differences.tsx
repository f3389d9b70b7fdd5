import type { Discrepancy } from '#src/core/model.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { Section } from '../shared/section.tsx';
import { ViewLink } from '../shared/view-link.tsx';
import { mostTelling } from './most-telling.ts';

/** Discrepancies shown here, the lead among them; the ledger has them all. */
const SHOWN = 5;

/** What differs most, in one plain sentence: it comes before all else. */
export function LeadDifference(props: ScreenProps) {
  const [record] = mostTelling(props.comparison.discrepancies, SHOWN);
  if (!record) return null;
  return (
    <p className="story-lead reading">
      <RecordLink {...props} record={record} />
    </p>
  );
}

/** The discrepancies that tell most after the lead, as plain sentences that open the ledger. */
export function TellingDifferences(props: ScreenProps) {
  const { comparison, go, hrefOf } = props;
  const ledger = comparison.discrepancies;
  const [lead, ...others] = mostTelling(ledger, SHOWN);
  if (!lead) {
    return (
      <Section title="Where the articles differ most">
        <p className="reading border-t border-rule pt-3">
          No figure, name, date or quotation was found on which the outlets differ.
        </p>
      </Section>
    );
  }
  return (
    <Section title="What else differs most">
      <ul className="m-0 list-none p-0">
        {others.map((record) => (
          <li key={record.id} className="border-t border-rule py-2.5">
            <p className="reading m-0 max-w-[66ch]">
              <RecordLink {...props} record={record} />
            </p>
            <p className="note m-0">
              {kindWords[record.kind].name} · {strengthWords[record.strength].name}
            </p>
          </li>
        ))}
      </ul>
      <p className="m-0 border-t border-rule pt-2">
        <ViewLink
          go={go}
          hrefOf={hrefOf}
          to={{ screen: 'discrepancies', discrepancy: null }}
          className="act"
        >
          <span className="link">All {ledger.length} discrepancies</span>
        </ViewLink>
      </p>
    </Section>
  );
}

function RecordLink({ record, go, hrefOf }: ScreenProps & { record: Discrepancy }) {
  return (
    <ViewLink
      go={go}
      hrefOf={hrefOf}
      to={{ screen: 'discrepancies', discrepancy: record.id }}
      className="plain"
    >
      <bdi>{record.what}</bdi>
    </ViewLink>
  );
}
