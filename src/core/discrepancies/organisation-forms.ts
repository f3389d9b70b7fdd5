import { ACRONYMS } from '../words/acronyms.ts';

/** Words that the table of acronyms has in one of their spellings only. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['organization', 'organisation'],
  ['cooperation', 'co operation'],
  ['defense', 'defence'],
  ['centers', 'centres'],
];

/** Long form, as keys joined by spaces → its short form, for bodies usual in the news, in every spelling. */
export const KNOWN_LONG_FORMS: ReadonlyMap<string, string> = new Map(
  ACRONYMS.flatMap(({ short, long }) =>
    spellingsOf(long.join(' ')).map((name): [string, string] => [name, short.replaceAll('.', '')]),
  ),
);

function spellingsOf(name: string): string[] {
  return SPELLINGS.reduce(
    (names, [one, other]) => [
      ...new Set([...names, ...names.map((form) => form.replace(one, other))]),
    ],
    [name],
  );
}
