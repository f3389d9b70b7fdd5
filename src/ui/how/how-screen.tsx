import type { Strength } from '#src/core/model.ts';
import { strengths } from '#src/deep-link/view-vocabulary.ts';
import { strengthWords } from '../shared/kind-words.ts';
import { RelationMark } from '../shared/relation-mark.tsx';
import { relationWords, standings } from '../shared/relation-words.ts';
import { Section } from '../shared/section.tsx';

/** What Synoptic does, what its marks mean, and what it does not do; in plain words. */
export function HowScreen() {
  return (
    <div className="how page max-w-[46rem] pb-16">
      <h1 className="head mt-6 mb-4 text-3xl font-normal">How this works</h1>
      <Section title="What is compared">
        <p className="reading">
          Each article is cut into sentences. Every sentence is held against every sentence of every
          other outlet, wherever it stands. Words that are rare in the story count most; names and
          topics that stand all over it count little.
        </p>
      </Section>
      <Section title="How a sentence stands to the others">
        <dl>
          {standings.map((standing) => (
            <div key={standing} className="my-2">
              <dt>
                <RelationMark of={standing} />
              </dt>
              <dd className="reading m-0">{relationWords[standing].meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="How strong a difference is">
        <dl>
          {strengths.map((strength: Strength) => (
            <div key={strength} className="my-2">
              <dt>{strengthWords[strength].name}</dt>
              <dd className="reading m-0">{strengthWords[strength].meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="What it does not do">
        <p className="reading">
          It does not say who is right. It gives no score of bias and no verdict of truth: it shows
          where tellings differ, with the words each difference rests on.
        </p>
      </Section>
      <Section title="Where your texts go">
        <p className="reading">
          Nowhere. Everything is computed in this browser; no text leaves the machine.
        </p>
      </Section>
    </div>
  );
}
