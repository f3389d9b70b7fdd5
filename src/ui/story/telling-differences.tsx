import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { Section } from '../shared/section.tsx';
import { ViewLink } from '../shared/view-link.tsx';
import { mostTelling } from './most-telling.ts';

/** The five discrepancies that tell most, as plain sentences that open the ledger. */
export function TellingDifferences({ comparison, go, hrefOf }: ScreenProps) {
  const ledger = comparison.discrepancies;
  return (
    <Section title="Where the articles differ most">
      {ledger.length === 0 ? (
        <p className="reading border-t border-rule pt-3">
          No figure, name, date or quotation was found on which the outlets differ.
        </p>
      ) : (
        <>
          <ul className="m-0 list-none p-0">
            {mostTelling(ledger, 5).map((record) => (
              <li key={record.id} className="border-t border-rule py-2.5">
                <p className="reading m-0">
                  <ViewLink
                    go={go}
                    hrefOf={hrefOf}
                    to={{ screen: 'discrepancies', discrepancy: record.id }}
                    className="plain"
                  >
                    <bdi>{record.what}</bdi>
                  </ViewLink>
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
        </>
      )}
    </Section>
  );
}
