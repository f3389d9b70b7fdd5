import type {
  Comparison,
  LedgerValue,
  Person,
  PersonMention,
  SentenceRef,
} from '#src/core/model.ts';

/** One way of naming a person in one article, with every place. */
export interface Form {
  readonly text: string;
  readonly mentions: readonly PersonMention[];
  /** Does the ledger set it against another outlet's (or the same one's) way? */
  readonly differs: boolean;
  /** The same name as a possessive whose apostrophe is lost ("Moors"), counted here; null if there is none. */
  readonly possessive: string | null;
  /** The title as it stands for several people at once ("Presidents"), if it does. */
  readonly plural?: string;
}

/** How one article names one person; each list most frequent first. */
export interface Naming {
  readonly spellings: readonly Form[];
  readonly titles: readonly Form[];
  /** By the subject form: `he` holds he, him, his and himself. */
  readonly pronouns: readonly Form[];
}

export interface PersonRow {
  readonly person: Person;
  /** By article; null where the person is not named. */
  readonly namings: readonly (Naming | null)[];
  /** How many articles name the person. */
  readonly outlets: number;
}

/** The subject form of English gendered and neutral pronouns. */
const SUBJECT_FORM: ReadonlyMap<string, string> = new Map(
  [
    'he him his himself',
    'she her hers herself',
    'they them their theirs themselves themself',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((form) => [form, words[0] ?? form] as const);
  }),
);

/** Every person with the namings of each article: named by most first, then most often, then by name. */
export function whoIsWho(
  comparison: Pick<Comparison, 'articles' | 'people' | 'discrepancies'>,
): PersonRow[] {
  const { articles, people } = comparison;
  const differing = differingSpans(comparison);
  const titles = new Set(
    people.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => oneLine(titleOf(mention)) ?? []),
    ),
  );
  return people
    .map((person): PersonRow => {
      const namings = articles.map((_, index) => naming(person, index, differing, titles));
      return { person, namings, outlets: namings.filter((one) => one !== null).length };
    })
    .toSorted(
      (a, b) =>
        b.outlets - a.outlets ||
        b.person.mentions.length - a.person.mentions.length ||
        (a.person.name < b.person.name ? -1 : 1),
    );
}

/** Kinds of the ledger that compare how people are named, by the part of a naming they concern. */
const NAMING_KINDS = {
  'name-spelling': 'spellings',
  'title-role': 'titles',
  pronoun: 'pronouns',
} as const;

type Differing = Readonly<Record<keyof Naming, readonly LedgerValue[]>>;

function differingSpans({ discrepancies }: Pick<Comparison, 'discrepancies'>): Differing {
  const spans: Record<keyof Naming, LedgerValue[]> = { spellings: [], titles: [], pronouns: [] };
  for (const { kind, values } of discrepancies) {
    if (kind in NAMING_KINDS)
      spans[NAMING_KINDS[kind as keyof typeof NAMING_KINDS]].push(...values);
  }
  return spans;
}

function naming(
  person: Person,
  article: number,
  differing: Differing,
  titles: ReadonlySet<string>,
): Naming | null {
  const own = person.mentions.filter((mention) => mention.article === article);
  if (own.length === 0) return null;
  return {
    spellings: withPossessives(
      forms(own, differing.spellings, nameOf),
      new Set(person.mentions.flatMap((mention) => oneLine(nameOf(mention)) ?? [])),
    ),
    titles: withoutPlurals(forms(own, differing.titles, titleOf), titles),
    pronouns: forms(own, differing.pronouns, ({ form, text }) => {
      const lower = text.toLowerCase();
      return form === 'pronoun' ? (SUBJECT_FORM.get(lower) ?? lower) : null;
    }),
  };
}

function titleOf({ title }: PersonMention): string | null {
  return title?.text ?? null;
}

/** "Presidents", said of two people at once, is the title "President" of each, if anybody in the story has it. */
function withoutPlurals(titles: readonly Form[], all: ReadonlySet<string>): Form[] {
  return titles.map((form) => {
    const one = form.text.replace(/s$/, '');
    const isPlural = one !== form.text && all.has(one) && !form.differs;
    return isPlural ? { ...form, text: one, plural: form.text } : form;
  });
}

function nameOf({ form, text }: PersonMention): string | null {
  return form === 'name' ? text : null;
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}

/**
 * Possessives counted with their name: "Moor's", and "Moors" in a text that lost its apostrophes, if
 * "Moor" stands in any article and the ledger does not set "Moors" against it.
 */
function withPossessives(spellings: readonly Form[], names: ReadonlySet<string>): Form[] {
  const byName = new Map<string, Form>();
  for (const form of spellings) {
    const name = form.text.replace(/['’]?s$/, '');
    const isPossessive = name !== form.text && names.has(name) && !form.differs;
    const text = isPossessive ? name : form.text;
    const known = byName.get(text) ?? { mentions: [], differs: false, possessive: null };
    const isBare = isPossessive && !/['’]s$/.test(form.text);
    byName.set(text, {
      text,
      mentions: [...known.mentions, ...form.mentions],
      differs: known.differs || form.differs,
      possessive: isBare ? form.text : known.possessive,
    });
  }
  return [...byName.values()].toSorted(mostFrequentFirst);
}

function mostFrequentFirst(a: Form, b: Form): number {
  return b.mentions.length - a.mentions.length || (a.text < b.text ? -1 : 1);
}

function forms(
  mentions: readonly PersonMention[],
  differing: readonly LedgerValue[],
  textOf: (mention: PersonMention) => string | null,
): Form[] {
  const byText = new Map<string, PersonMention[]>();
  for (const mention of mentions) {
    const text = oneLine(textOf(mention));
    if (text === null || text === '') continue;
    byText.set(text, [...(byText.get(text) ?? []), mention]);
  }
  return [...byText]
    .map(([text, list]) => ({
      text,
      mentions: list,
      differs: list.some((mention) => differing.some((value) => touches(mention, value))),
      possessive: null,
    }))
    .toSorted(mostFrequentFirst);
}

/** A value may be the name alone, the title alone or both together. */
function touches(mention: PersonMention, value: LedgerValue): boolean {
  const start = Math.min(mention.start, mention.title?.start ?? mention.start);
  const end = Math.max(mention.end, mention.title?.end ?? mention.end);
  return mention.article === value.article && value.start < end && value.end > start;
}

/** The sentences in which a person stands, each once with all its spans, in article and text order. */
export function sentencesOf(person: Person): (SentenceRef & { spans: PersonMention[] })[] {
  const sentences = new Map<string, SentenceRef & { spans: PersonMention[] }>();
  for (const mention of person.mentions) {
    const { article, sentence } = mention;
    const key = `${article} ${sentence}`;
    const known = sentences.get(key) ?? { article, sentence, spans: [] };
    known.spans.push(mention);
    sentences.set(key, known);
  }
  return [...sentences.values()].toSorted(
    (a, b) => a.article - b.article || a.sentence - b.sentence,
  );
}
