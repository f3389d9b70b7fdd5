import { readList, writeList } from './link-fields.ts';
import type { SentenceFocus, ViewState } from './view-state.ts';
import { changeTypes, kinds, modes, relations, rowFilters, strengths } from './view-vocabulary.ts';

/** What reading a parameter gives: the change to the view, and which parts of it were not understood. */
interface ReadParameter {
  readonly change: Partial<ViewState>;
  readonly strange: readonly string[];
  /** What was understood but not taken as it is, in a sentence. */
  readonly problem?: string;
}

/** One parameter of a link. */
export interface LinkParameter {
  readonly name: string;
  /** Its text for a view; null: the view has the default, and the parameter is left out. */
  readonly write: (view: ViewState) => string | null;
  readonly read: (text: string) => ReadParameter;
}

/** Ids and list lengths that no story reaches; beyond, a link is not one of ours. */
const LONGEST_ID = 80;
const LONGEST_LIST = 100;
/** Characters of a search and of the quote in a focus. */
const LONGEST_SEARCH = 200;
const LONGEST_QUOTE = 120;

type KeysOf<T> = { [K in keyof ViewState]: ViewState[K] extends T ? K : never }[keyof ViewState];

function isId(text: string): boolean {
  return text !== '' && text.length <= LONGEST_ID;
}

/** One word of a vocabulary whose first word is the default. */
function choice<K extends 'mode' | 'rows'>(name: K, words: readonly ViewState[K][]): LinkParameter {
  return {
    name,
    write: (view) => (view[name] === words[0] ? null : view[name]),
    read: (text) => {
      const word = words.find((w) => w === text);
      return word === undefined
        ? { change: {}, strange: [text] }
        : { change: { [name]: word }, strange: [] };
    },
  };
}

/** A set of words of a vocabulary, in its order. */
function set<T extends string>(
  name: string,
  key: KeysOf<readonly T[]>,
  words: readonly T[],
): LinkParameter {
  return {
    name,
    write: (view) => {
      const members: readonly string[] = view[key] as readonly string[];
      return writeList(words.filter((word) => members.includes(word))) || null;
    },
    read: (text) => {
      const parts = readList(text);
      const vocabulary: readonly string[] = words;
      return {
        change: { [key]: words.filter((word) => parts.includes(word)) },
        strange: parts.filter((part) => !vocabulary.includes(part)),
      };
    },
  };
}

/** Ids, each once; `sorted` where their order means nothing. */
function ids(name: string, key: 'outlets' | 'ledgerOutlets', sorted: boolean): LinkParameter {
  const tidy = (list: readonly string[]) => {
    const once = [...new Set(list)].slice(0, LONGEST_LIST);
    return sorted ? once.sort() : once;
  };
  return {
    name,
    write: (view) => writeList(tidy(view[key])) || null,
    read: (text) => {
      const parts = readList(text);
      return {
        change: { [key]: tidy(parts.filter(isId)) },
        strange: parts.filter((part) => !isId(part)),
      };
    },
  };
}

function id(name: 'base' | 'discrepancy' | 'person'): LinkParameter {
  return {
    name,
    write: (view) => view[name],
    read: (text) =>
      isId(text) ? { change: { [name]: text }, strange: [] } : { change: {}, strange: [text] },
  };
}

/** At most `most` units, never half of a surrogate pair. */
function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

function readFocus(text: string): SentenceFocus | null {
  const [article = '', sentence = '', quote = '', ...rest] = readList(text);
  const valid = isId(article) && sentence.length <= LONGEST_ID && rest.length === 0;
  if (!valid || (sentence === '' && quote === '')) return null;
  return { article, sentence, quote: clip(quote, LONGEST_QUOTE) };
}

const focus: LinkParameter = {
  name: 'at',
  write: ({ focus: at }) =>
    at && writeList([at.article, at.sentence, clip(at.quote, LONGEST_QUOTE)]),
  read: (text) => {
    const at = readFocus(text);
    return at ? { change: { focus: at }, strange: [] } : { change: {}, strange: [text] };
  },
};

const search: LinkParameter = {
  name: 'find',
  write: (view) => clip(view.search, LONGEST_SEARCH) || null,
  read: (text) => ({
    change: { search: clip(text, LONGEST_SEARCH) },
    strange: [],
    ...(text.length > LONGEST_SEARCH && {
      problem: `The search is longer than ${LONGEST_SEARCH} characters; only its beginning is looked for.`,
    }),
  }),
};

/** What is on unless a link says `no`. */
const unlessNo = (name: 'follow' | 'fold'): LinkParameter => ({
  name,
  write: (view) => (view[name] ? null : 'no'),
  read: (text) =>
    text === 'no' ? { change: { [name]: false }, strange: [] } : { change: {}, strange: [text] },
});

/** Every parameter, in the order in which links have them. */
export const linkParameters: readonly LinkParameter[] = [
  ids('outlets', 'outlets', false),
  id('base'),
  choice('mode', modes),
  choice('rows', rowFilters),
  set('hide', 'hiddenRelations', relations),
  set('mute', 'mutedChanges', changeTypes),
  set('kinds', 'kinds', kinds),
  set('strengths', 'strengths', strengths),
  ids('in', 'ledgerOutlets', true),
  id('discrepancy'),
  id('person'),
  search,
  unlessNo('follow'),
  unlessNo('fold'),
  focus,
];
