import type { ScreenProps } from '../shared/screen-props.ts';
import { counted } from '../shared/counted.ts';
import { kindWords } from '../shared/kind-words.ts';
import { Section } from '../shared/section.tsx';
import { Quotes } from './quotes.tsx';

/** The facts on which two or more outlets agree, with how many texts say so on their own. */
export function AgreementList({ comparison }: Pick<ScreenProps, 'comparison'>) {
  const { agreements, articles } = comparison;
  return (
    <Section
      className="mt-10"
      title={`Where the articles agree${agreements.length > 0 ? ` (${agreements.length})` : ''}`}
      note="Articles counted as one text count once."
    >
      {agreements.length === 0 && (
        <p className="reading">No figure, date or name was found that is alike in two articles.</p>
      )}
      {agreements.map((agreement) => (
        <details key={agreement.id} className="fold">
          <summary>
            <span className="reading">
              <bdi>{agreement.what}</bdi>
            </span>
            <span className="note">
              {' '}
              {kindWords[agreement.kind].name} ·{' '}
              {counted(new Set(agreement.values.map(({ article }) => article)).size, 'outlet')},{' '}
              {counted(agreement.independent, 'independent text')}
            </span>
          </summary>
          <Quotes articles={articles} values={agreement.values} />
        </details>
      ))}
    </Section>
  );
}
