import { describe, expect, it, vi } from 'vitest';
import type { Comparison } from '#src/core/model.ts';
import { CompareError } from '#src/worker/compare-error.ts';
import { lateComparer } from '#src/worker/late-comparer.ts';

const made = { version: 1 } as unknown as Comparison;
const articles = [{ text: 'One.', hints: {} }];

describe('a comparer that is fetched when it is asked for', () => {
  it('is fetched once, and given what is asked of it', async () => {
    const compare = vi.fn(() => Promise.resolve(made));
    const fetch = vi.fn(() => Promise.resolve(compare));
    const late = lateComparer(fetch);
    expect(fetch).not.toHaveBeenCalled();
    const options = { onProgress: () => {} };
    expect(await late(articles, options)).toBe(made);
    expect(await late(articles)).toBe(made);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(compare).toHaveBeenCalledWith(articles, options);
  });

  it('that does not come is told as such, and fetched anew when asked again', async () => {
    const fetch = vi
      .fn(() => Promise.resolve(() => Promise.resolve(made)))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const late = lateComparer(fetch);
    const error = await late(articles).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CompareError);
    expect(error).toMatchObject({
      failure: 'not-loaded',
      detail: expect.stringContaining('fetch'),
    });
    expect(await late(articles)).toBe(made);
  });

  it('passes on why no comparison came, and stays', async () => {
    const fetch = vi.fn(() =>
      Promise.resolve(() => Promise.reject(new CompareError('failed', 'odd'))),
    );
    const late = lateComparer(fetch);
    await expect(late(articles)).rejects.toMatchObject({ failure: 'failed' });
    await expect(late(articles)).rejects.toMatchObject({ failure: 'failed' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
