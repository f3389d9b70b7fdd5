import { describe, expect, it } from 'vitest';
import { sentenceAddress, webAddress } from '#src/deep-link/web-address.ts';

describe('an address that may be linked', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['http://news.example', 'http://news.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,<script>', null],
    ['blob:https://news.example/1', null],
    ['//news.example/a', null],
    ['news.example', null],
    ['', null],
    [null, null],
  ])('%j is %j', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});

describe('an address of a sentence', () => {
  it.each([
    ['A short one.', '#:~:text=A%20short%20one.'],
    ['Well-known, so & so', '#:~:text=Well%2Dknown%2C%20so%20%26%20so'],
    ['broken\nover  lines', '#:~:text=broken%20over%20lines'],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', '#:~:text=1%202%203%204%205%206,8%209%2010%2011%2012%2013'],
    ['half \uD800', '#:~:text=half%20%EF%BF%BD'],
    [' ', ''],
  ])('%j ends in %j', (sentence, end) => {
    expect(sentenceAddress('https://news.example/a', sentence)).toBe(
      `https://news.example/a${end}`,
    );
  });

  it('keeps the fragment that the address has', () => {
    expect(sentenceAddress('https://news.example/a#b', 'c')).toBe(
      'https://news.example/a#b:~:text=c',
    );
  });

  it('is none without a web address', () => {
    expect(sentenceAddress('javascript:alert(1)', 'c')).toBeNull();
  });
});
