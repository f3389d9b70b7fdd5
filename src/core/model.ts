/**
 * The vocabulary of Synoptic as types: readonly plain data that survives structured clone.
 * Every position is a half-open range of UTF-16 offsets into the untouched original text.
 */

/** Half-open range `[start, end)` of UTF-16 offsets into an untouched original. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- article

/** What a stretch of an article is. Only `title` and `paragraph` blocks hold compared sentences. */
export type BlockKind =
  'title' | 'byline' | 'dateline' | 'caption' | 'paragraph' | 'crosshead' | 'furniture';

/** A stretch of the file; the blocks of an article, joined, give the file back. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of a `title` or `paragraph` block, without the white space at its ends. */
export interface Sentence extends Span {
  /** Short hash of its normalised words; a repeat within one article gets `-2`, `-3` … */
  readonly id: string;
  /** The exact characters of the original, line wraps included. */
  readonly text: string;
  /** Index into the article's `blocks`. */
  readonly block: number;
}

/** What a story's `story.json` may say of an article; it completes or corrects what the text says. */
export interface ArticleHints {
  readonly id?: string;
  readonly file?: string;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly byline?: string | null;
  readonly title?: string | null;
  /** ISO 8601 calendar date, `2022-01-10`. */
  readonly date?: string | null;
  readonly place?: string | null;
  readonly url?: string | null;
}

/** One report. `null` means unknown: nothing is guessed. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

// ---------------------------------------------------------------- pairs and groups

export type Relation = 'verbatim' | 'edited' | 'reworded' | 'partial';

/** What carried a pair, as words of the text (lower case), strongest first. */
export interface Reason {
  readonly words: readonly string[];
  readonly figures: readonly string[];
  readonly names: readonly string[];
  /** Is each the other's best match? */
  readonly mutual: boolean;
}

/** Two aligned sentences of two lists; `a` and `b` are indices. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  /** 0..1, how sure the pair is. */
  readonly score: number;
  readonly reason: Reason;
}

/** Indices into `Comparison.articles` and that article's `sentences`. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Two aligned sentences of a story; `a.article < b.article`. */
export interface Pair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly relation: Relation;
  readonly score: number;
  readonly reason: Reason;
  /** Sentences that `b` tells it later (negative: earlier) than the order of `a` would; 0: in place. */
  readonly moved: number;
  /** Applying them to the sentence `a` gives the sentence `b`. */
  readonly changes: readonly Change[];
}

/** Sentences of any number of articles that tell one thing, joined by pairs. */
export interface Group {
  /** The id of its first sentence (in article, then text order). */
  readonly id: string;
  readonly sentences: readonly SentenceRef[];
  /** Indices into `Comparison.pairs`: the pairs inside the group. */
  readonly pairs: readonly number[];
}

// ---------------------------------------------------------------- changes

export type ChangeType =
  'typography' | 'case' | 'spelling' | 'inflection' | 'figure' | 'name' | 'word' | 'order';

/** A run of a word-level comparison. Spans are offsets into the two sentences' texts. */
export interface Change {
  readonly op: 'equal' | 'insert' | 'delete';
  /** The characters: of `b` for `insert`, else of `a`. */
  readonly text: string;
  readonly a: Span;
  readonly b: Span;
  /** `null` for `equal`. A replaced word is a `delete` followed by an `insert` of one type. */
  readonly type: ChangeType | null;
}

// ---------------------------------------------------------------- mentions

export type Bound =
  'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'vague';

/** A figure as a quantity. Vague ones ("thousands") give the lowest value they allow. */
export interface Quantity extends Span {
  readonly text: string;
  /** The bare figure, without bound, sign of money and unit. */
  readonly figure: Span;
  readonly value: number;
  /** Upper end of a range ("5 to 7 days"), else absent. */
  readonly high?: number;
  /** `hour`, `day`, `year`, `%`, `USD`, `ordinal`, a counted noun's stem … or null. */
  readonly unit: string | null;
  readonly bound: Bound;
}

/** Quoted words, marks included, with who is said to have said them. */
export interface Quotation extends Span {
  readonly speaker: Span | null;
  readonly verb: Span | null;
}

/** A gendered pronoun and the words it stands for, if known. */
export interface PronounLink extends Span {
  readonly antecedent: Span | null;
}

/** A place in an article where a person stands, by name or by pronoun. */
export interface PersonMention extends SentenceRef, Span {
  readonly text: string;
  readonly form: 'name' | 'pronoun';
  /** The title or role beside a name, as it stands ("Deputy Secretary of State"). */
  readonly title: (Span & { readonly text: string }) | null;
  /** Of a pronoun: is nobody else near whom it could mean as well? */
  readonly sure?: boolean;
}

/** One person over all articles. */
export interface Person {
  readonly id: string;
  /** The most frequent full name, with the initials and middle names it is found with. */
  readonly name: string;
  readonly mentions: readonly PersonMention[];
}

/** How a wording of an utterance stands to the fullest one. */
export type WordingForm = 'fullest' | 'exact' | 'trimmed' | 'reworded' | 'spliced';

/** One article's wording of an utterance. */
export interface Wording extends SentenceRef, Span {
  readonly text: string;
  /** Do the words stand in quotation marks? */
  readonly marked: boolean;
  readonly speaker: string | null;
  readonly verb: string | null;
  /** Where speaker and verb stand in the article ("Ms. Sherman claimed"), null if nobody is named. */
  readonly said?: Span | null;
  /** `Person.id` of whom this wording names as the speaker, if known. */
  readonly person?: string | null;
  readonly form: WordingForm;
  /** Applying them to the first wording gives this one. */
  readonly changes: readonly Change[];
}

/** Words said once, with every article's wording of them, the fullest first. */
export interface Utterance {
  readonly id: string;
  /** `Person.id`, if the speaker is a known person. */
  readonly speaker: string | null;
  readonly wordings: readonly Wording[];
}

// ---------------------------------------------------------------- the ledger

export type DiscrepancyKind =
  | 'duration'
  | 'count'
  | 'money'
  | 'date-time'
  | 'age'
  | 'name-spelling'
  | 'title-role'
  | 'pronoun'
  | 'quotation'
  | 'attribution'
  | 'certainty'
  | 'tense'
  | 'place'
  | 'negation';

/**
 * How strong a difference is: `contradictory` (seven / eight hours), `precision` (compatible, told
 * more or less exactly: more than 13,000 / thousands), `wording` (Sergei / Sergey).
 */
export type Strength = 'contradictory' | 'precision' | 'wording';

/** One article's words for the thing, at their exact place in its file. */
export interface LedgerValue extends SentenceRef, Span {
  /** The exact characters `[start, end)` of the article's text. */
  readonly text: string;
  /** What is compared: two values differ when these differ. */
  readonly value: string;
}

/** Mentions of one thing that differ. At least two values differ, each resting on a quote. */
export interface Discrepancy {
  /** Stable: a short hash of the kind and the sentences it rests on. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly strength: Strength;
  /** One plain sentence; outlets as letters in the order of the articles (A, B, C …). */
  readonly what: string;
  /** 0..1: how much it matters to a reader; the ledger is sorted by it. */
  readonly weight: number;
  readonly values: readonly LedgerValue[];
}

/** Mentions of one thing that are alike in two or more articles. */
export interface Agreement {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly what: string;
  readonly values: readonly LedgerValue[];
  /** How many independent texts say so: copies of one wire text count once. */
  readonly independent: number;
}

// ---------------------------------------------------------------- comparison

/** Articles whose texts are copies of one another (a shared wire text), and how that was judged. */
export interface TextFamily {
  /** Indices into `Comparison.articles`. */
  readonly articles: readonly number[];
  /** Share (0..1) of the shorter text's sentences that stand verbatim or edited in the other; 1 for a lone text. */
  readonly shared: number;
}

/** Everything that is known of a story. The order of the articles changes nothing but the indices. */
export interface Comparison {
  readonly version: 1;
  readonly articles: readonly Article[];
  readonly pairs: readonly Pair[];
  readonly groups: readonly Group[];
  readonly families: readonly TextFamily[];
  readonly people: readonly Person[];
  readonly utterances: readonly Utterance[];
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
}
