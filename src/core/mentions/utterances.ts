import type { Article, Pair, Person, Span, Utterance, Wording } from '../model.ts';
import { wordChanges } from '../changes/word-changes.ts';
import { hash } from '../words/hash.ts';
import { matchSpeech } from './match-speech.ts';
import { readSpeech, type SpeechPiece } from './speech-pieces.ts';
import { wordingForm } from './wording-form.ts';

/** Speaker and verb farther apart than this, in characters, are not shown as one stretch. */
const FARTHEST = 80;

/**
 * What was said: each utterance once, with every article's wording of it, the fullest first. Wordings
 * in quotation marks are found in every article; unmarked ones where another article quotes the words.
 * A quotation that one article alone brings is an utterance of one wording.
 */
export function findUtterances(
  articles: readonly Article[],
  pairs: readonly Pair[],
  people: readonly Person[],
): Utterance[] {
  const sources = readSpeech(articles, people);
  const pieces = sources.flatMap((source) => source.pieces.filter(({ isName }) => !isName));
  const groups = joinPieces(pieces, matchSpeech(sources, pairs));
  return groups.map((group) => utteranceOf(articles, group)).sort(byPlace);
}

/** By the place of its fullest wording: the id, which no order of the articles changes. */
function byPlace(x: Utterance, y: Utterance): number {
  return y.wordings.length - x.wordings.length || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

function placeKey(piece: SpeechPiece): string {
  return `${piece.article}.${piece.start}.${piece.end}`;
}

/** Joins matched pieces; unmarked windows of one sentence that overlap are one piece, the longest. */
function joinPieces(
  pieces: readonly SpeechPiece[],
  matches: readonly { readonly a: SpeechPiece; readonly b: SpeechPiece }[],
): SpeechPiece[][] {
  const nodes = new Map<string, SpeechPiece>();
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    parent.set(key, at);
    return at;
  };
  const add = (piece: SpeechPiece): string => {
    const key = placeKey(piece);
    if (!nodes.has(key)) {
      nodes.set(key, piece);
      parent.set(key, key);
    }
    return key;
  };
  for (const piece of pieces) add(piece);
  for (const { a, b } of matches) parent.set(root(add(a)), root(add(b)));
  const groups = new Map<string, SpeechPiece[]>();
  for (const [key, piece] of nodes) {
    const group = groups.get(root(key)) ?? [];
    group.push(piece);
    groups.set(root(key), group);
  }
  return [...groups.values()].map(withoutOverlaps);
}

/** Of pieces that share a word the marked ones stay, then the longest. */
function withoutOverlaps(group: readonly SpeechPiece[]): SpeechPiece[] {
  const taken = new Set<string>();
  const ranked = group.toSorted(
    (x, y) =>
      Number(y.marked) - Number(x.marked) ||
      y.words.length - x.words.length ||
      x.article - y.article ||
      x.start - y.start,
  );
  return ranked.filter(({ article, words }) => {
    const keys = words.map(({ start }) => `${article}.${start}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

function utteranceOf(articles: readonly Article[], group: readonly SpeechPiece[]): Utterance {
  const textOf = (piece: SpeechPiece) =>
    articles[piece.article]?.text.slice(piece.start, piece.end) ?? '';
  const ordered = group
    .map((piece) => ({ piece, text: textOf(piece) }))
    .sort(
      (x, y) =>
        Number(y.piece.marked) - Number(x.piece.marked) ||
        y.piece.words.length - x.piece.words.length ||
        (x.text < y.text ? -1 : x.text > y.text ? 1 : 0) ||
        x.piece.article - y.piece.article ||
        x.piece.start - y.piece.start,
    );
  const fullest = ordered[0]!;
  const wordings = ordered.map(({ piece, text }): Wording => {
    const { article, sentence, start, end, marked } = piece;
    const part = (span: { start: number; end: number } | null) =>
      span ? (articles[article]?.text.slice(span.start, span.end) ?? null) : null;
    return {
      article,
      sentence,
      start,
      end,
      text,
      marked,
      speaker: part(piece.speaker),
      verb: part(piece.verb),
      said: saidSpan(piece),
      person: piece.person,
      form: wordingForm(fullest.piece, piece),
      changes: piece === fullest.piece ? [] : wordChanges(fullest.text, text),
    };
  });
  const keys = [
    ...new Set(
      ordered.map(
        ({ piece, text }) => `${articles[piece.article]?.sentences[piece.sentence]?.id} ${text}`,
      ),
    ),
  ];
  return { id: hash(keys.sort().join('\n')), speaker: speakerOf(group), wordings };
}

/** The stretch from speaker to verb, if they stand beside each other. */
function saidSpan({ speaker, verb }: SpeechPiece): Span | null {
  if (!speaker || !verb) return speaker;
  const start = Math.min(speaker.start, verb.start);
  const end = Math.max(speaker.end, verb.end);
  return end - start <= FARTHEST ? { start, end } : speaker;
}

/** The person most wordings name; of several the first by id. */
function speakerOf(group: readonly SpeechPiece[]): string | null {
  const counts = new Map<string, number>();
  for (const { person } of group) if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
  const ranked = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
