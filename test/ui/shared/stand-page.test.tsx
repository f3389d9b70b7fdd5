import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standPage } from '#src/ui/shared/stand-page.ts';

const row = (n: number) => `<li>Row ${n}<!-- --> ${'of the text '.repeat(50)}</li>`;
const rows = Array.from({ length: 30 }, (_, n) => row(n)).join('');
const cells = Array.from({ length: 400 }, (_, n) => `<tr><td>Figure ${n}</td></tr>`).join('');
const html = `<header>Names</header><main><h1>Title</h1><!--$--><ol>${rows}</ol><!--/$--><table><tbody>${cells}</tbody></table><aside>Beside</aside></main><div role="status"></div>`;
const parse = () => new DOMParser().parseFromString(html, 'text/html');
const whole = parse().body.innerHTML;

function stand(letters?: number) {
  const root = document.createElement('div');
  const standMore = standPage(parse(), root, letters);
  return { root, standMore };
}

describe('standPage', () => {
  it('puts all of a page in at once, if it is not told how much', () => {
    expect(stand().root.innerHTML).toBe(whole);
  });

  it('puts in at least so much from its beginning, and then the rest, so that nothing is lost or moved', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), (letters) => {
        const { root, standMore } = stand(letters);
        const first = root.textContent ?? '';
        const all = parse().body.textContent ?? '';
        expect(all.startsWith(first)).toBe(true);
        expect(first.length).toBeGreaterThanOrEqual(Math.min(letters, all.length));
        while (standMore());
        expect(root.innerHTML).toBe(whole);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  it('puts large parts in one at a time, small ones together', () => {
    const { root, standMore } = stand(1000);
    expect(standMore()).toBe(true);
    expect(root.querySelectorAll('li')).toHaveLength(30);
    expect(root.querySelector('table')).toBeNull();
    expect(standMore()).toBe(true);
    expect(root.innerHTML).toBe(whole);
    expect(standMore()).toBe(false);
    expect(root.innerHTML).toBe(whole);
  });

  it('holds back what is further down, but no part of a row or a table', () => {
    const { root } = stand(1000);
    expect(root.querySelectorAll('li')).toHaveLength(2);
    expect(root.querySelector('li:last-of-type')?.outerHTML).toBe(row(1));
    expect(root.querySelector('table')).toBeNull();
    expect(stand(20_000).root.querySelectorAll('tr')).toHaveLength(400);
  });
});
