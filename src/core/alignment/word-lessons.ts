import type { StemLinks, WordLinks } from './link-words.ts';
import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { CLAIM, FIGURE, STOP } from './word-kinds.ts';

/** How near two words are that the story put in one another's place; those of the lexicons are .7. */
const STRENGTH = 0.6;
/** Most words from one match to the next: with more between them there is no one spot. */
const WIDEST = 3;
/** A word that gave way to more words than this teaches nothing: the spot, not the word, was the same. */
const MOST_PARTNERS = 3;

/**
 * What a story teaches about its words: in edited and reworded pairs a word that stands alone between
 * two matches tells the same as the one that stands alone between their partners ("officers *held* a
 * man", "officers *detained* a man"). Names and figures teach nothing, since there outlets may differ.
 */
export class WordLessons {
  readonly #partners = new Map<number, Set<number>>();

  /** Learns from a pair, `forth` matched. The order of the pairs, and of their sides, changes nothing. */
  learn(x: PreparedSentence, y: PreparedSentence, forth: Matching, back: Matching): void {
    const { places } = forth;
    for (let i = 0, before = -1; i < x.stems.length; i++) {
      if (places[i] === -1) continue;
      if (before !== -1 && i - before > 1 && i - before <= WIDEST)
        this.#compare(x, y, forth, back, before, i);
      before = i;
    }
  }

  /** The words learned, by stem, beside those that are `known`; null where there are none. */
  links(known: WordLinks): WordLinks | null {
    let links: (StemLinks | undefined)[] | null = null;
    for (const [stem, partners] of this.#partners) {
      if (!this.#isClear(partners)) continue;
      const stems = [...partners].filter(
        (other) => this.#isClear(this.#partners.get(other)) && !known[stem]?.stems.includes(other),
      );
      if (stems.length === 0) continue;
      links ??= known.map(() => undefined);
      links[stem] = { stems, strengths: stems.map(() => STRENGTH) };
    }
    return links;
  }

  /** Compares what stands between the matches at `from` and `end` with what stands between their partners. */
  #compare(
    x: PreparedSentence,
    y: PreparedSentence,
    forth: Matching,
    back: Matching,
    from: number,
    end: number,
  ) {
    const start = forth.places[from]!;
    const width = forth.places[end]! - start;
    if (width < 2 || width > WIDEST) return;
    const u = onlyWord(x, forth, from + 1, end);
    const v = onlyWord(y, back, start + 1, start + width);
    if (u === -1 || v === -1 || u === v) return;
    this.#add(u, v);
    this.#add(v, u);
  }

  #add(stem: number, partner: number) {
    const partners = this.#partners.get(stem);
    if (partners === undefined) this.#partners.set(stem, new Set([partner]));
    else if (partners.size <= MOST_PARTNERS) partners.add(partner);
  }

  #isClear(partners: ReadonlySet<number> | undefined): boolean {
    return partners !== undefined && partners.size <= MOST_PARTNERS;
  }
}

/** The stem of the only content word in a range, if it may carry a claim and is unmatched; else -1. */
function onlyWord(
  { stems, kinds }: PreparedSentence,
  { places }: Matching,
  from: number,
  end: number,
): number {
  let only = -1;
  for (let i = from; i < end; i++) {
    if (kinds[i]! & STOP) continue;
    if (only !== -1 || places[i] !== -1 || (kinds[i]! & (CLAIM | FIGURE)) !== CLAIM) return -1;
    only = stems[i]!;
  }
  return only;
}
