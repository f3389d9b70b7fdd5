import type { Features } from './features.ts';
import { PairMeter } from './pair-meter.ts';
import { readBare } from './read-story.ts';
import { HEAVIEST_BARE } from './weigh-words.ts';

/** Measures two sentences with no story around them. Swapping them changes nothing. */
export function measureBare(first: string, second: string): Features {
  const story = readBare(first <= second ? [first, second] : [second, first]);
  const [x, y] = story.places;
  const meter = new PairMeter(story);
  if (x && y) meter.measure(x.sentence, y.sentence, HEAVIEST_BARE, true);
  return meter.features;
}
