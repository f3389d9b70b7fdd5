import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareWords } from '#src/core/changes/prepare-words.ts';
import { wordChanges } from '#src/core/changes/word-changes.ts';
import { applyChanges, inOneLine } from './apply-changes.ts';

const WORDS =
  'the of talks Talks talk seven eight 7 1,000 Geneva Monday said says “ ” " , . - — \n   U.S. US café 😀 colour color';
const sentence = array(constantFrom(...WORDS.split(' '), ' ', ' ', ' '), { maxLength: 24 }).map(
  (parts) => parts.join(' '),
);
const anyText = oneof(sentence, string({ unit: 'binary', maxLength: 60 }), string());

describe('wordChanges', () => {
  it('gives b when applied to a, whatever the texts', () => {
    assert(
      property(anyText, anyText, (a, b) => {
        expect(applyChanges(a, wordChanges(a, b))).toBe(b);
      }),
      { seed: 20220110, numRuns: 2000 },
    );
  });

  it('gives a back when a and b change places', () => {
    assert(
      property(sentence, sentence, (a, b) => {
        expect(applyChanges(b, wordChanges(b, a))).toBe(a);
      }),
      { seed: 20220111, numRuns: 500 },
    );
  });

  it('parts no equal run and names a type for all the rest', () => {
    assert(
      property(anyText, anyText, (a, b) => {
        const changes = wordChanges(a, b);
        for (const [index, { op, text, type }] of changes.entries()) {
          expect(text).not.toBe('');
          expect(op === 'equal').toBe(type === null);
          expect(op === 'equal' && changes[index + 1]?.op === 'equal').toBe(false);
        }
      }),
      { seed: 20220112, numRuns: 1000 },
    );
  });

  it('says nothing differs between equal texts', () => {
    expect(wordChanges('Talks ended.', 'Talks ended.').map((c) => c.op)).toEqual(['equal']);
    expect(wordChanges('', '')).toEqual([]);
  });

  it('takes words that are at hand instead of finding them again', () => {
    const [a, b] = ['Seven hours of talks', 'Eight hours of talks'];
    const given = wordChanges(a, b, { wordsA: prepareWords(a), wordsB: prepareWords(b) });
    expect(given).toEqual(wordChanges(a, b));
  });

  it('replaces a sentence of more words than the limit as a whole', () => {
    const changes = wordChanges('they met in town', 'they met in secret', { limit: 3 });
    expect(inOneLine(changes)).toBe('[-they met in town|word][+they met in secret|word]');
  });
});

describe('texts of any size', () => {
  it.each([' ', '.', '"', '1,', '[', 'a', "a'", 'the ', '\n'])(
    'end in b: %j, repeated',
    (piece) => {
      const a = piece.repeat(300_000 / piece.length);
      expect(applyChanges(a, wordChanges(a, `${a} x`))).toBe(`${a} x`);
      expect(applyChanges(a, wordChanges(a, ''))).toBe('');
    },
  );
});

describe('the types of changes', () => {
  it.each([
    [
      'The talks launched a week',
      'The talks launch a week',
      'The talks [-launched|inflection][+launch|inflection] a week',
    ],
    [
      'Negotiations came amid fears',
      'Negotiations come amid fears',
      'Negotiations [-came|inflection][+come|inflection] amid fears',
    ],
    [
      'in defence of Ukraine',
      'in defense of Ukraine',
      'in [-defence|spelling][+defense|spelling] of Ukraine',
    ],
    [
      'Both set firmlines today',
      'Both set firm lines today',
      'Both set [-firmlines|spelling][+firm lines|spelling] today',
    ],
    [
      'After Mondays talks',
      "After Monday's talks",
      "After [-Mondays|typography][+Monday's|typography] talks",
    ],
    [
      'Russia’s demands',
      "Russia's demands",
      "[-Russia’s|typography][+Russia's|typography] demands",
    ],
    [
      '“severe costs” of war',
      'severe costs of war',
      '[-“|typography]severe costs[-”|typography] of war',
    ],
    [
      'a “tough” choice',
      'a "tough" choice',
      'a [-“|typography][+"|typography]tough[-”|typography][+"|typography] choice',
    ],
    [
      'consultations in Brussels\nwith allies',
      'consultations in Brussels with allies',
      'consultations in Brussels[-\n|typography][+ |typography]with allies',
    ],
    [
      'the alliance of NATO states',
      'the alliance of Nato states',
      'the alliance of [-NATO|case][+Nato|case] states',
    ],
    [
      'after seven hours of talks',
      'after eight hours of talks',
      'after [-seven|figure][+eight|figure] hours of talks',
    ],
    [
      'some 13,000 people died',
      'some 14,000 people died',
      'some [-13,000|figure][+14,000|figure] people died',
    ],
    [
      'after seven hours of talks',
      'after 7 hours of talks',
      'after [-seven|spelling][+7|spelling] hours of talks',
    ],
    [
      'talks led by Anna Berg there',
      'talks led by Anna Holm there',
      'talks led by Anna [-Berg|name][+Holm|name] there',
    ],
    [
      'a minor fire broke out',
      'a major fire broke out',
      'a [-minor|word][+major|word] fire broke out',
    ],
    [
      'on Monday ministers met in the old town',
      'ministers met in the old town on Monday',
      '[-on Monday |order]ministers met in the old town[+ on Monday|order]',
    ],
    [
      'Russian and American envoys met',
      'American and Russian envoys met',
      '[-Russian and |order]American [+and Russian |order]envoys met',
    ],
    [
      'Talks are held in Oslo',
      'Talks were held in Oslo',
      'Talks [-are|inflection][+were|inflection] held in Oslo',
    ],
    [
      'they never met before',
      'they had never met before',
      'they [+had |inflection]never met before',
    ],
    [
      'minister Alan Pryce, said envoys, denied it',
      'minister Alan Price told envoys he denied it',
      'minister Alan [-Pryce|name][+Price|name][-,|typography] [-said|word][+told|word] envoys[-,|word][+ he|word] denied it',
    ],
    [
      'She has said she will withdraw',
      'She will withdraw, she said',
      '[-She has said |word][-she|case][+She|case] will withdraw[+, she said|word]',
    ],
    ['they go home', 'they will go home', 'they [+will |word]go home'],
    [
      'a plan of old was made',
      'an idea of old was made',
      '[-a plan|word][+an idea|word] of old was made',
    ],
    [
      'signed on January 10 there',
      'signed on Jan 10 there',
      'signed on [-January|spelling][+Jan|spelling] 10 there',
    ],
    [
      'signed on January 10 there',
      'signed on March 10 there',
      'signed on [-January|figure][+March|figure] 10 there',
    ],
    ['said Ms. Sherman today', 'said Sherman today', 'said [-Ms. |name]Sherman today'],
  ])('%s → %s', (a, b, line) => {
    expect(inOneLine(wordChanges(a, b))).toBe(line);
  });
});

describe('words parted or written differently are one change', () => {
  it.each([
    [
      'Farms on the border line of two states',
      'Farms on the borderline of two states',
      'Farms on the [-border line|spelling][+borderline|spelling] of two states',
    ],
    [
      'They drew a border line today',
      'They redrew the borderline yesterday',
      'They [-drew a|word][+redrew the|word] [-border line|spelling][+borderline|spelling] [-today|word][+yesterday|word]',
    ],
    [
      'The US-Russia talks ended',
      'The USRussia talks ended',
      'The [-US-Russia|spelling][+USRussia|spelling] talks ended',
    ],
    [
      'Both set firmlines, with envoys calm',
      'Both sides drew firm lines, envoys being calm',
      'Both [-set|word][+sides drew|word] [-firmlines|spelling][+firm lines|spelling][-, with|word][+,|word] envoys [+being |word]calm',
    ],
    [
      'Prices grew by 5% in May',
      'Prices grew by 5 percent in May',
      'Prices grew by 5[+ |typography][-%|spelling][+percent|spelling] in May',
    ],
    ['They do not agree', "They don't agree", "They [-do not|spelling][+don't|spelling] agree"],
    ["It can't go on", 'It cannot go on', "It [-can't|spelling][+cannot|spelling] go on"],
    [
      'It left 13,000 people homeless',
      'It left 13 000 people homeless',
      'It left [-13,000|spelling][+13 000|spelling] people homeless',
    ],
  ])('%s → %s', (a, b, line) => {
    expect(inOneLine(wordChanges(a, b))).toBe(line);
  });

  it.each([['They met as a team', 'They met a sad team']])(
    'not of so few letters that any words have them: %s → %s',
    (a, b) => {
      const types = wordChanges(a, b).map((change) => change.type);
      expect(types).not.toContain('spelling');
    },
  );
});

describe('separate edits', () => {
  it('stay apart where words that tell stand between them', () => {
    const changes = wordChanges(
      'They held eight hours of frank talks on Monday.',
      'They held a seven-hour meeting on Monday.',
    );
    const equal = changes.filter((change) => change.op === 'equal').map((change) => change.text);
    expect(equal.at(0)).toBe('They held ');
    expect(equal.at(-1)).toBe(' on Monday.');
    expect(inOneLine(changes)).toContain('[-eight|figure]');
  });

  it('keeps words that tell even between large changes', () => {
    const changes = wordChanges(
      'Ministers of nine states from all over the region agreed on a treaty after days of wrangling behind closed doors.',
      'In a surprise, the assembly of the league put its name to the treaty without so much as a debate.',
    );
    expect(changes.filter((c) => c.op === 'equal').map((c) => c.text.trim())).toContain('treaty');
  });

  it('finds an edit in sentences too long to weigh every word against every other', () => {
    const long = Array.from({ length: 400 }, (_, i) => `word${i}`);
    const changes = wordChanges(long.join(' '), long.with(200, 'another').join(' '));
    expect(changes.filter((c) => c.op !== 'equal').map((c) => c.text)).toEqual([
      'word200',
      'another',
    ]);
  });

  it('are one where only small words stand between larger ones', () => {
    const changes = wordChanges(
      'He praised long and patient work of many fine envoys there.',
      'He praised swift but bold calls for arms of several angry neighbours there.',
    );
    expect(changes.filter((change) => change.op === 'equal').map((c) => c.text)).toEqual([
      'He praised ',
      ' there.',
    ]);
  });
});
