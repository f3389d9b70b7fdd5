import type { StemLinks, WordLinks } from './link-words.ts';
import { PairMeter } from './pair-meter.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { ReadStory } from './read-story.ts';
import { measureOne, type MeasuredPair } from './score-pairs.ts';

/** Measures pairs once more, with the words that the sure pairs of the story taught. */
export class SecondPass {
  /** Matches with the words learned, too. */
  readonly meter: PairMeter;
  readonly #story: ReadStory;
  readonly #learned: WordLinks;

  constructor(story: ReadStory, learned: WordLinks) {
    this.#story = story;
    this.#learned = learned;
    const links = story.links.map((known, stem) => joined(known, learned[stem]));
    this.meter = new PairMeter({ links, sizes: story.sizes });
  }

  /** The pair measured again; null where no learned word joins its sentences. */
  measure(pair: MeasuredPair): MeasuredPair | null {
    const x = this.#story.places[pair.a]!.sentence;
    const y = this.#story.places[pair.b]!.sentence;
    return this.#joins(x, y) ? measureOne(pair, this.#story, this.meter) : null;
  }

  #joins({ stems }: PreparedSentence, y: PreparedSentence): boolean {
    for (let i = 0; i < stems.length; i++) {
      const partners = this.#learned[stems[i]!];
      if (partners?.stems.some((partner) => y.stems.includes(partner))) return true;
    }
    return false;
  }
}

function joined(known: StemLinks | undefined, learned: StemLinks | undefined) {
  if (known === undefined || learned === undefined) return known ?? learned;
  return {
    stems: [...known.stems, ...learned.stems],
    strengths: [...known.strengths, ...learned.strengths],
  };
}
