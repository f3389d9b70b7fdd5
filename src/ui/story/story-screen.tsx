import type { ScreenProps } from '../shared/screen-props.ts';
import { Section } from '../shared/section.tsx';
import { AgreedFacts } from './agreed-facts.tsx';
import { Headlines } from './headlines.tsx';
import { OnlyHereLists } from './only-here-lists.tsx';
import { SharedTextTable } from './shared-text-table.tsx';
import { SharingDrawing } from './sharing-drawing.tsx';
import { independenceWords, storySummary } from './story-summary.ts';
import { LeadDifference, TellingDifferences } from './telling-differences.tsx';
import { TellingTable } from './telling-table.tsx';

/** The story at one glance: headlines, what differs most, who shares text with whom, who tells what. */
export function StoryScreen(props: ScreenProps) {
  return (
    <div className="story page pb-16">
      <h1 className="head mt-6 mb-1 text-3xl font-normal">{props.title}</h1>
      <LeadDifference {...props} />
      <p className="note mt-1 mb-4">{storySummary(props.comparison)}</p>
      <Headlines {...props} />
      <div className="story-columns">
        <div className="grid content-start gap-9">
          <TellingDifferences {...props} />
          <AgreedFacts {...props} />
        </div>
        <Section title="Who shares text with whom" note={independenceWords(props.comparison)}>
          <SharedTextTable {...props} />
          <SharingDrawing comparison={props.comparison} />
        </Section>
      </div>
      <TellingTable {...props} />
      <OnlyHereLists {...props} />
    </div>
  );
}
