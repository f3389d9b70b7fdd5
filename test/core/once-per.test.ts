import { describe, expect, it } from 'vitest';
import { oncePer } from '#src/core/once-per.ts';

describe('oncePer', () => {
  it('asks once for each object, even where the answer is undefined', () => {
    const asked: object[] = [];
    const read = oncePer((key: object) => void asked.push(key));
    const [x, y] = [{}, {}];
    for (const key of [x, y, x, x, y]) read(key);
    expect(asked).toStrictEqual([x, y]);
  });

  it('gives the very same answer for one object, another for an equal one', () => {
    const read = oncePer((key: { readonly n: number }) => [key.n]);
    const x = { n: 1 };
    expect(read(x)).toBe(read(x));
    expect(read({ n: 1 })).not.toBe(read(x));
  });
});
