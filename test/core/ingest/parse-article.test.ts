import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Article } from '#src/core/model.ts';

const BODY = 'The two sides met on Monday, officials said. They talked for seven hours.';
const kinds = (article: Article) => article.blocks.map(({ kind }) => kind);
/** The kind a line gets between paragraphs of a report with a headline. */
function kindOf(line: string): string | undefined {
  const text = `Ministers meet over border row\n\n${BODY}\n\n${BODY}\n\n${line}\n\n${BODY}\n`;
  return parseArticle(text).blocks[3]?.kind;
}

/** A file of scraps such as news pages are made of. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '\u2028',
        '\u0085',
        ' ',
        '\0',
        '\ufeff',
        '\u202e',
        '. ',
        BODY,
      ),
      fc.constantFrom(
        'By Ann Roe\n',
        'Related Posts\n',
        '(AFP)',
        'Leave a Reply\n',
        '20220111\n',
        '## A\n',
        'OSLO: ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('the blocks of any file', () => {
  it('joined, give the file back', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const { blocks } = parseArticle(text);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(blocks.every(({ start, end }) => end > start)).toBe(true);
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it('hold every sentence, in order, and only in titles and paragraphs; no two share a name', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const { blocks, sentences } = parseArticle(text);
        let at = 0;
        for (const { start, end, text: words, block } of sentences) {
          const home = blocks[block];
          expect(['title', 'paragraph']).toContain(home?.kind);
          expect([start >= at, start >= (home?.start ?? NaN), end <= (home?.end ?? NaN)]).toEqual([
            true,
            true,
            true,
          ]);
          expect(text.slice(start, end)).toBe(words);
          at = end;
        }
        expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
      }),
      { seed: 22, numRuns: 500 },
    );
  });

  it('are the same for LF, CR and CRLF, but for their offsets', () => {
    const text = `Ministers meet over row\nBy Ann Roe\n\n${BODY}\n\nNext steps\n\n${BODY}\n\nRelated Posts\nMore rows\n`;
    const plain = parseArticle(text);
    for (const end of ['\r', '\r\n']) {
      const other = parseArticle(text.replaceAll('\n', end));
      expect(kinds(other)).toEqual(kinds(plain));
      expect(other.sentences.map(({ id }) => id)).toEqual(plain.sentences.map(({ id }) => id));
    }
  });

  it('are none for an empty file, and one of furniture for a blank one', () => {
    expect(parseArticle('').blocks).toEqual([]);
    expect(parseArticle(' \n\0\u200b').blocks).toEqual([{ kind: 'furniture', start: 0, end: 4 }]);
  });

  it('are found in a hundred thousand lines and in a word of a million letters', () => {
    expect(parseArticle('They met.\n'.repeat(100_000)).blocks).toHaveLength(100_000);
    expect(parseArticle('a'.repeat(1_000_000)).sentences).toHaveLength(1);
  });
});

describe('the kind of a line', () => {
  it.each([
    ['furniture', 'Also Read:'],
    ['furniture', 'Related article: Ministers to meet again in May'],
    ['furniture', 'READ MORE | Ministers to meet again in May'],
    ['furniture', '*This story was updated at 9:31 p.m.'],
    ['furniture', 'Correction: An earlier version of this article gave a wrong date.'],
    ['furniture', 'Follow us on Twitter and Facebook'],
    ['furniture', 'Sign up for our morning newsletter'],
    ['furniture', 'Share on WhatsApp'],
    ['furniture', 'Facebook Twitter Email Print'],
    ['furniture', '1.2K Shares'],
    ['furniture', 'Advertisement'],
    ['furniture', 'https://news.example/border-row'],
    ['furniture', 'Tags: border, talks'],
    ['furniture', '© 2022 Arden Herald. All rights reserved.'],
    ['furniture', '* * *'],
    ['furniture', 'News|Conflict'],
    ['furniture', 'list 1 of 3'],
    ['furniture', 'Click to share on Facebook (Opens in new window)'],
    ['byline', 'By Ann Roe and Tom Poe, Associated Press'],
    ['byline', 'From our correspondent'],
    ['byline', 'as/dm (dpa, Reuters)'],
    ['byline', '(Reporting by Ann Roe; Editing by Tom Poe)'],
    ['byline', 'Tom Poe in Oslo contributed to this report.'],
    ['byline', '(Arden Herald/Reuters)'],
    ['byline', '— AP'],
    ['dateline', 'January 10, 2022'],
    ['dateline', 'Published: 10 Jan 2022, 14:05 GMT'],
    ['dateline', 'Updated at 18.02 GMT'],
    ['caption', 'Soldiers stand at the gate on January 10, 2022. (Reuters photo)'],
    ['caption', 'Soldiers stand at the gate. Ann Roe / AP / TASS'],
    ['caption', 'A view of the gate (AP Photo/Ann Roe)'],
    ['caption', 'Photograph: Ann Roe/Getty Images'],
    ['caption', 'Image source, PA Media'],
    ['crosshead', '‘Severe costs’ of a war'],
    ['crosshead', 'What happens next?'],
    ['crosshead', '## Background'],
    ['paragraph', 'He was brief.'],
    ['paragraph', 'By Tuesday the talks had ended without result.'],
    ['paragraph', 'Images from the scene showed a crater.'],
    ['paragraph', 'Pictures, posted online, showed the gate.'],
    ['paragraph', '“Why?” she asked'],
    ['paragraph', '- trade across the border'],
    ['paragraph', 'The ministers told Reuters they would meet again.'],
    ['paragraph', 'In May the ministers said nothing on that, a hint of a substantial'],
  ])('is %s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('takes other headlines into the list they stand in, and ends the list at the text', () => {
    const text = `Ministers meet over row\n\n${BODY}\n\nMore on this story\nBridge closed\nWhy talks failed\n\n${BODY}`;
    expect(kinds(parseArticle(text))).toEqual([
      'title',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
    ]);
  });

  it('takes all below a comment form', () => {
    const text = `Ministers meet over row\n\n${BODY}\n\n${BODY}\n\nLeave a Reply\n\nbob77\n\nThis is a disgrace. They should all go, every one of them.`;
    expect(kinds(parseArticle(text)).slice(3)).toEqual(['furniture', 'furniture', 'furniture']);
  });
});

describe('the title', () => {
  it('is one sentence, whatever stops it holds', () => {
    const { title, sentences } = parseArticle(`No deal. No war. What now?\n\n${BODY}`);
    expect(title).toBe('No deal. No war. What now?');
    expect(sentences[0]?.text).toBe(title);
  });

  it('is unknown where the file begins with a sentence', () => {
    const { title, sentences } = parseArticle(`${BODY}\n${BODY}`);
    expect(title).toBeNull();
    expect(sentences).toHaveLength(4);
  });

  it('is found below the site’s name and menu', () => {
    const text = `Arden Herald\nHome News Sport\nMinisters meet over row\nBy Ann Roe\n${BODY}`;
    expect(parseArticle(text)).toMatchObject({
      title: 'Ministers meet over row',
      outlet: 'Arden Herald',
    });
  });

  it('is the line a hint names', () => {
    const text = `Row over border deepens, ministers say.\n\n${BODY}`;
    const article = parseArticle(text, { title: 'Row Over Border Deepens, Ministers Say' });
    expect(kinds(article)).toEqual(['title', 'paragraph']);
  });
});

describe('what an article says of itself', () => {
  it('is read from byline, date, place line and address', () => {
    const text = `Ministers meet over row\n\nBy Ann Roe and Tom Poe for AFP\n\nJanuary 10, 2022\n\nGENEVA — ${BODY}\n\nOriginal url:\n\nhttps://news.example/row`;
    expect(parseArticle(text)).toMatchObject({
      title: 'Ministers meet over row',
      byline: 'Ann Roe and Tom Poe',
      agency: 'AFP',
      date: '2022-01-10',
      place: 'GENEVA',
      url: 'https://news.example/row',
      outlet: null,
    });
  });

  it('is unknown where the text is silent: mentions, captions and addresses name no outlet', () => {
    const text = `Ministers meet over row\nhttps://www.ardenherald.example/row\n\nThe gate on January 10, 2022. (Reuters photo)\n\n${BODY} A spokesman told the Arden Herald and AFP so.`;
    expect(parseArticle(text)).toMatchObject({
      outlet: null,
      agency: null,
      date: null,
      byline: null,
      place: null,
    });
  });

  it.each([
    ['(Arden Herald/Reuters)', 'Arden Herald', 'Reuters'],
    ['© 2022 The Arden Herald', 'The Arden Herald', null],
    ['This article was originally published by Arden Today.', 'Arden Today', null],
    ['Source: Reuters', null, 'Reuters'],
    ['(Reuters)', null, 'Reuters'],
  ])('is read from the closing line %s', (line, outlet, agency) => {
    expect(parseArticle(`Ministers meet over row\n\n${BODY}\n\n${line}`)).toMatchObject({
      outlet,
      agency,
    });
  });

  it('is completed and corrected by hints; a hint of null leaves it', () => {
    const text = `Ministers meet over row\nBy Ann Roe\nJanuary 10, 2022\n\n${BODY}`;
    const article = parseArticle(text, {
      outlet: 'Arden Herald',
      date: '2022-01-11',
      byline: null,
    });
    expect(article).toMatchObject({
      outlet: 'Arden Herald',
      date: '2022-01-11',
      byline: 'Ann Roe',
    });
  });
});
