import { findNames, isCapital, nameKey, nameOf, type NameRun } from './find-names.ts';
import { NAME_SUFFIXES } from './honorifics.ts';
import { personScore } from './name-evidence.ts';
import type { Passage } from './read-passage.ts';

/** A bearer of a name within one text: all runs that mean it, in text order. */
export interface Entity {
  readonly runs: readonly NameRun[];
  /** The words of its fullest name. */
  readonly words: readonly string[];
  /** 0..1, how sure it is a person. */
  readonly score: number;
}

/** From this score on an entity is taken for a person. Set on own examples: 0.55 loses lone family names, 0.4 takes in companies. */
export const PERSON_THRESHOLD = 0.5;

/** Places, organisations and offices; whatever scores more stays a candidate for a pronoun. */
const CERTAINLY_NONE = -0.9;

/** A lone name that speaks twice is somebody. */
const SPEAKING = 0.4;

interface Draft {
  runs: NameRun[];
  words: readonly string[];
  score: number;
  /** First and last word. */
  readonly key: string;
  /** Where it was last named, while lone names are given to their bearers; -1 before. */
  last: number;
}

/** People of one text who share a word of their name; more are no text anybody wrote. */
const MOST_NAMESAKES = 40;

/**
 * The bearers of names in a text, persons or not yet known; places, organisations and offices are left
 * out. A lone family or given name belongs to the fuller name it is part of, the nearest one before it
 * if there are several ("Hillary Clinton", "Bill Clinton", "Clinton").
 */
export function findEntities(passage: Passage): Entity[] {
  const runs = findNames(passage)
    .map((run) => ({ run, score: personScore(passage, run) }))
    .filter(({ score }) => score > CERTAINLY_NONE);
  const byWord = new Map<string, Draft[]>();
  draftFullNames(byWord, runs);
  draftLoneNames(byWord, runs);
  for (const run of namesInHeadlines(passage, byWord)) {
    const draft = latest(byWord.get(run.words.at(-1) ?? '') ?? []);
    if (draft) extend(draft, run, 0);
  }
  const drafts = new Set([...byWord.values()].flat());
  return [...drafts]
    .map((draft) => ({ ...draft, runs: draft.runs.sort((x, y) => x.start - y.start) }))
    .sort((x, y) => (x.runs[0]?.start ?? 0) - (y.runs[0]?.start ?? 0));
}

interface ScoredRun {
  readonly run: NameRun;
  readonly score: number;
}

/** Names of two words and more: one bearer for each first and last word. */
function draftFullNames(byWord: Map<string, Draft[]>, runs: readonly ScoredRun[]): void {
  const full = new Map<string, Draft>();
  for (const { run, score } of runs) {
    if (nameParts(run.words).length < 2) continue;
    const key = identity(run.words);
    const draft = full.get(key);
    if (draft) extend(draft, run, score);
    else full.set(key, register(byWord, draftOf(run, score)));
  }
}

/** Lone names, each with the fuller name it is part of, or for itself. */
function draftLoneNames(byWord: Map<string, Draft[]>, runs: readonly ScoredRun[]): void {
  for (const { run, score } of runs) {
    const [word = '', ...more] = nameParts(run.words);
    const drafts = byWord.get(word) ?? [];
    if (more.length > 0) {
      const own = drafts.find((draft) => draft.key === identity(run.words));
      if (own) own.last = run.start;
      continue;
    }
    const draft = latest(drafts);
    if (draft) {
      const known = draft.words.length > 1 ? Math.max(score, draft.score + 0.15) : score;
      extend(draft, run, known);
      draft.last = run.start;
    } else register(byWord, draftOf(run, lone(run, score))).last = run.start;
  }
}

/** Names that the text has outside its headlines, found again in them, where every word has a capital. */
function namesInHeadlines(
  passage: Passage,
  byWord: ReadonlyMap<string, readonly Draft[]>,
): NameRun[] {
  const found: NameRun[] = [];
  passage.sentences.forEach(({ headline, first, last }, index) => {
    for (let at = headline ? first : last; at < last; at++) {
      const drafts = byWord.get(keyAt(passage, at));
      if (!drafts || !isCapital(passage.tokens[at])) continue;
      let end = at + 1;
      while (end < last && drafts.some(({ words }) => words.includes(keyAt(passage, end)))) end++;
      const run = nameOf(passage, index, at, end);
      if (run && drafts.some(({ score }) => score >= PERSON_THRESHOLD)) found.push(run);
      at = end - 1;
    }
  });
  return found;
}

function keyAt(passage: Passage, at: number): string {
  const token = passage.tokens[at];
  return token ? nameKey(token) : '';
}

/** The words of a name without initials and suffixes: "Wendy R. Sherman Jr." is `wendy sherman`. */
export function nameParts(words: readonly string[]): string[] {
  const parts = words.filter((word) => word.length > 1 && !NAME_SUFFIXES.has(word));
  return parts.length > 0 ? parts : [...words];
}

/** First and last word: middle names come and go. */
function identity(words: readonly string[]): string {
  const parts = nameParts(words);
  return `${parts[0]} ${parts.at(-1)}`;
}

/** An opening word that nothing else says is a name. */
function lone(run: NameRun, score: number): number {
  return run.opening && score < 0.5 ? score - 0.1 : score;
}

function extend(draft: Draft, run: NameRun, score: number): void {
  draft.runs.push(run);
  const again = score >= SPEAKING && draft.words.length === 1 ? 0.15 : 0;
  draft.score = Math.min(1, Math.max(draft.score, score) + again);
  if (run.words.length > draft.words.length) draft.words = run.words;
}

function draftOf(run: NameRun, score: number): Draft {
  return { runs: [run], words: run.words, score, key: identity(run.words), last: -1 };
}

function register(byWord: Map<string, Draft[]>, draft: Draft): Draft {
  const parts = nameParts(draft.words);
  for (const word of new Set(parts)) {
    const list = byWord.get(word) ?? [];
    if (list.length < MOST_NAMESAKES) list.push(draft);
    byWord.set(word, list);
  }
  return draft;
}

/** The draft named last so far; the first one if none has been. */
function latest(drafts: readonly Draft[]): Draft | undefined {
  let best = drafts[0];
  for (const draft of drafts) if (best && draft.last > best.last) best = draft;
  return best;
}
