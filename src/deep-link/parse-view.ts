import { defaultView } from './default-view.ts';
import { decodeField } from './link-fields.ts';
import { linkParameters } from './link-parameters.ts';
import type { Screen, ViewState } from './view-state.ts';
import { screens } from './view-vocabulary.ts';

/** What exists, as far as it is known yet; what is absent is not checked. */
export interface KnownIds {
  /** Names of all stories; the first one is what an empty link opens. */
  readonly stories: readonly string[];
  /** `Article.id`s of the story's description, those that failed to load included. */
  readonly articles?: readonly string[];
  /** `Discrepancy.id`s. */
  readonly discrepancies?: readonly string[];
  /** `Person.id`s and `Utterance.id`s. */
  readonly people?: readonly string[];
}

/** The view nearest to what a link says, and in plain sentences what of it was not understood. */
export interface ParsedView {
  readonly view: ViewState;
  readonly problems: readonly string[];
}

/** Characters; links of ours stay far below, and chat programs cut longer ones. */
const LONGEST_LINK = 32_000;
const MOST_SHOWN = 5;

/** A part of a link as a message may show it. */
function shown(text: string): string {
  return text.length <= 40 ? `“${text}”` : `“${text.slice(0, 39)}…”`;
}

function list(texts: readonly string[]): string {
  const more = texts.length > MOST_SHOWN ? ` and ${texts.length - MOST_SHOWN} more` : '';
  return texts.slice(0, MOST_SHOWN).map(shown).join(', ') + more;
}

/** Drops what `known` says does not exist. */
function keepKnown(view: ViewState, known: KnownIds, problems: string[]): ViewState {
  const { articles, discrepancies, people } = known;
  const exists = (id: string) => articles === undefined || articles.includes(id);
  const named = [
    ...view.outlets,
    ...view.ledgerOutlets,
    view.base ?? [],
    view.focus?.article ?? [],
  ];
  const gone = new Set(named.flat().filter((id) => !exists(id)));
  if (gone.size > 0) problems.push(`This story has no article ${list([...gone])}.`);
  const keep = (id: string | null, ids: readonly string[] | undefined, what: string) => {
    if (id === null || ids === undefined || ids.includes(id)) return id;
    problems.push(`The ${what} that this link points to is not there any more.`);
    return null;
  };
  const kept = {
    ...view,
    outlets: view.outlets.filter(exists),
    ledgerOutlets: view.ledgerOutlets.filter(exists),
    base: view.base !== null && exists(view.base) ? view.base : null,
    focus: view.focus !== null && exists(view.focus.article) ? view.focus : null,
    discrepancy: keep(view.discrepancy, discrepancies, 'discrepancy'),
    person: keep(view.person, people, 'person or quotation'),
  };
  return articles === undefined ? kept : agreeing(kept, problems);
}

/** Mends what contradicts itself in a link, towards showing what it points to. */
function agreeing(view: ViewState, problems: string[]): ViewState {
  const { focus, base } = view;
  let { outlets } = view;
  if (outlets.length === 1) {
    problems.push('A comparison needs two outlets, and the link names one; all are shown.');
    outlets = [];
  }
  const isOutside = (id: string) => outlets.length > 0 && !outlets.includes(id);
  if (focus !== null && isOutside(focus.article)) {
    problems.push(
      'The sentence stands in an outlet that the link leaves out; it is shown as well.',
    );
    outlets = [...outlets, focus.article];
  }
  if (base === null || !isOutside(base)) return { ...view, outlets };
  problems.push('The base is not among the outlets of the link; the first of them is the base.');
  return { ...view, outlets, base: null };
}

function readStory(story: string, known: KnownIds, problems: string[]): string {
  if (known.stories.includes(story)) return story;
  if (story !== '') problems.push(`There is no story ${shown(story)}; this is another one.`);
  return known.stories[0] ?? story;
}

function readScreen(name: string, problems: string[]): Screen {
  const screen = screens.find((s) => s === name);
  if (name !== '' && !screen) problems.push(`There is no screen ${shown(name)}.`);
  return screen ?? 'story';
}

function readPath(path: string, known: KnownIds, problems: string[]): ViewState {
  const [start = '', story = '', screen = '', ...rest] = path.split('/').map(decodeField);
  const end = rest.join('/');
  if (start !== '') problems.push(`The link begins with ${shown(start)}, not with “#/”.`);
  const view = defaultView(readStory(story, known, problems));
  const found = { ...view, screen: readScreen(screen, problems) };
  if (end !== '') problems.push(`The end ${shown(end)} was not understood.`);
  return found;
}

function readQuery(view: ViewState, query: string, problems: string[]): ViewState {
  const given = new URLSearchParams(query);
  let result = view;
  for (const { name, read } of linkParameters) {
    // Of a repeated parameter the first counts.
    const [text, ...repeats] = given.getAll(name);
    if (text === undefined) continue;
    const { change, strange, problem } = read(text);
    result = { ...result, ...change };
    if (strange.length > 0) problems.push(`Not understood in “${name}”: ${list(strange)}.`);
    if (problem !== undefined) problems.push(problem);
    if (repeats.length > 0)
      problems.push(`The link says “${name}” more than once; the first one counts.`);
  }
  const names = new Set(linkParameters.map((p) => p.name));
  const unknown = [...new Set(given.keys())].filter((name) => !names.has(name));
  if (unknown.length > 0) problems.push(`Not understood: ${list(unknown)}.`);
  return result;
}

/** The beginning of a link that is too long, up to the last parameter that is wholly in it. */
function cut(fragment: string, problems: string[]): string {
  if (fragment.length <= LONGEST_LINK) return fragment;
  problems.push('The link is longer than any that Synoptic makes; its end was left out.');
  const start = fragment.slice(0, LONGEST_LINK);
  const mark = start.indexOf('?');
  return mark < 0 ? '' : start.slice(0, Math.max(mark, start.lastIndexOf('&')));
}

/**
 * Reads the fragment of a link (with or without its `#`). Never throws: whatever it is given, the
 * nearest valid view comes back, and `problems` says what was left out. Call it again with more of
 * `known` as the story and its comparison arrive.
 */
export function parseView(fragment: string, known: KnownIds): ParsedView {
  const problems: string[] = [];
  const whole = cut(fragment, problems);
  const text = whole.startsWith('#') ? whole.slice(1) : whole;
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const view = readPath(path, known, problems);
  const full = mark < 0 ? view : readQuery(view, text.slice(mark + 1), problems);
  return { view: keepKnown(full, known, problems), problems };
}
