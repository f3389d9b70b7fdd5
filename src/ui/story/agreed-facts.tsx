import type { Agreement } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { Section } from '../shared/section.tsx';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';

/** Facts shown here; the ledger's screen has them all. */
const SHOWN = 6;

/** Facts on which outlets agree, by how many texts say so on their own. */
export function AgreedFacts({ comparison, go, hrefOf }: ScreenProps) {
  const facts = comparison.agreements.toSorted(
    (a, b) => b.independent - a.independent || outletsOf(b) - outletsOf(a),
  );
  return (
    <Section
      title="Where the articles agree"
      note="Articles counted as one text are one independent text."
    >
      {facts.length === 0 && (
        <p className="reading border-t border-rule pt-3">
          No figure, date or name was found that is alike in two articles.
        </p>
      )}
      <ul className="m-0 list-none p-0">
        {facts.slice(0, SHOWN).map((fact) => (
          <li key={fact.id} className="border-t border-rule py-2">
            <p className="reading m-0 max-w-[66ch]">
              <ViewLink
                go={go}
                hrefOf={hrefOf}
                to={sentenceView(
                  comparison.articles,
                  fact.values[0],
                  fact.values.map(({ article }) => article),
                )}
                className="plain"
              >
                <bdi>{fact.what}</bdi>
              </ViewLink>
            </p>
            <p className="note m-0">
              {counted(outletsOf(fact), 'outlet')}, {counted(fact.independent, 'independent text')}
            </p>
          </li>
        ))}
      </ul>
      {facts.length > SHOWN && (
        <p className="m-0 border-t border-rule pt-2">
          <ViewLink
            go={go}
            hrefOf={hrefOf}
            to={{ screen: 'discrepancies', discrepancy: null }}
            className="act"
          >
            <span className="link">All {facts.length} agreements, under the discrepancies</span>
          </ViewLink>
        </p>
      )}
    </Section>
  );
}

function outletsOf({ values }: Agreement): number {
  return new Set(values.map(({ article }) => article)).size;
}
