import { Notice } from '../shared/notice.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ScrollRegion } from '../shared/scroll-region.tsx';
import { Section } from '../shared/section.tsx';
import { Collation } from './collation.tsx';
import { sharedUtterances } from './shared-utterances.ts';
import { WhoIsWhoTable } from './who-is-who-table.tsx';

/** Who is who, as each outlet writes it, and what was said, in every outlet's words. */
export function PeopleScreen(props: ScreenProps) {
  const { people, utterances } = props.comparison;
  const shared = sharedUtterances(utterances);
  const { person } = props.view;
  const isGone = person !== null && ![...people, ...utterances].some(({ id }) => id === person);
  return (
    <div className="people page pb-16">
      {isGone && (
        <Notice>
          The linked person or quotation is not in this story: the texts or the rules have changed
          since the link was made. All that is found now is shown.
        </Notice>
      )}
      <h1 className="head mt-6 mb-4 text-3xl font-normal">People &amp; quotations</h1>
      <Section
        title="Who is who"
        note="Every spelling, title and pronoun, with how often it stands. Choose a name to see every sentence."
      >
        {people.length === 0 ? (
          <p className="reading">No person was found by name in any of the articles.</p>
        ) : (
          <ScrollRegion label="Who is who">
            <WhoIsWhoTable {...props} />
          </ScrollRegion>
        )}
      </Section>
      <Section
        title="What was said, in every outlet’s words"
        note="Marked against the fullest wording; a caret shows where words of it are left out."
        className="mt-10"
      >
        {shared.length === 0 && (
          <p className="reading">
            No utterance was found that two outlets quote or report. Words in quotation marks and
            reported speech in sentences that outlets share were searched.
          </p>
        )}
        {shared.map((utterance) => (
          <Collation key={utterance.id} {...props} utterance={utterance} />
        ))}
      </Section>
    </div>
  );
}
