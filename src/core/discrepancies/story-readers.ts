import { readArticlePassage, type Passage } from '../mentions/read-passage.ts';
import { speakerIndex, type SpeakerIndex } from '../mentions/speaker-index.ts';
import { oncePer } from '../once-per.ts';
import { claimFrame, type ClaimFrame } from './claim-frame.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { PlacedClause } from './paired-clauses.ts';
import type { StoryContext } from './story-context.ts';

/** An article as the rules of speech see it: its words, and the people who stand in them. */
export interface Reader {
  readonly passage: Passage;
  readonly speakers: SpeakerIndex;
  /** Who is said to have said a clause; worked out once. */
  readonly frameOf: (place: PlacedClause) => ClaimFrame;
}

/** One for each article of a story. */
export const storyReaders = oncePer((context: StoryContext): readonly Reader[] =>
  context.articles.map((article, index): Reader => {
    const passage = readArticlePassage(article);
    const frames = new Map<Clause, ClaimFrame>();
    return {
      passage,
      speakers: speakerIndex(context.people, index),
      frameOf({ ref, sentence, clause }) {
        let frame = frames.get(clause);
        if (frame === undefined) {
          frame = claimFrame(passage, ref.sentence, clause, clausesOf(sentence));
          frames.set(clause, frame);
        }
        return frame;
      },
    };
  }),
);
