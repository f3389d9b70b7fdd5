import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AppProps } from '#src/ui/app.tsx';
import { openApp, serve } from '../render-app.tsx';
import { storyOf } from '../story-of.ts';

const comparison = storyOf(
  [
    ['They met on Monday.', 'They left.'],
    ['They met, too.', 'Nothing more.'],
    ['Others met.', 'And went.'],
  ],
  [['A1', 'B1', 'edited']],
);
const link = '#/geneva-talks/compare';

/** A comparison that is made when the test says so. */
function heldBack() {
  let finish = () => {};
  const compare: AppProps['compare'] = (_, { onProgress } = {}) => {
    onProgress?.(0.5);
    return new Promise((resolve) => {
      finish = () => resolve(comparison);
    });
  };
  return { compare, finish: () => finish() };
}

const texts = () => screen.findByRole('region', { name: 'The articles, not compared' });

describe('Compare, before the comparison is there', () => {
  it('shows the texts in their columns, says that they are being compared, then the rows', async () => {
    const { compare, finish } = heldBack();
    openApp(comparison, link, { compare });
    const region = await texts();
    const articles = within(region).getAllByRole('article');
    expect(articles.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('They met on Monday.'),
      expect.stringContaining('Nothing more.'),
      expect.stringContaining('And went.'),
    ]);
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveValue(0.5));
    expect(region).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByText('The comparison is ready.')).toBeNull();
    finish();
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The articles, not compared' })).toBeNull();
    expect(await screen.findByText('The comparison is ready.')).toBeInTheDocument();
  });

  it('answers to the key for the mode; the rows come in the one it went to', async () => {
    const { compare, finish } = heldBack();
    const { user } = openApp(comparison, link, { compare });
    await texts();
    await user.keyboard('m');
    await waitFor(() => expect(window.location.hash).toContain('mode=reading'));
    expect(screen.getByText('reading mode')).toBeInTheDocument();
    finish();
    const mode = await screen.findByRole('group', { name: 'Mode' });
    expect(within(mode).getByRole('button', { name: 'Reading' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('shows the columns that the link names, in its order, each by its own letter', async () => {
    openApp(comparison, `${link}?outlets=002,000`, { compare: heldBack().compare });
    const articles = within(await texts()).getAllByRole('article');
    expect(articles.map((article) => article.getAttribute('aria-label'))).toEqual([
      'C, Unidentified outlet',
      'A, The Morning Paper',
    ]);
  });

  it('keeps a place for an article that is on its way, and none for one that failed', async () => {
    const server = serve(comparison);
    server.broken.set('001', 'never').set('002', 404);
    openApp(comparison, link, { server, compare: heldBack().compare });
    const articles = within(await texts()).getAllByRole('article');
    expect(articles.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('They left.'),
      expect.stringContaining('still loading'),
    ]);
  });

  it('leaves the texts on the page when the reader stops the comparison', async () => {
    const { compare } = heldBack();
    const { user } = openApp(comparison, link, { compare });
    await texts();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Compare again' })).toBeVisible();
    expect(await texts()).toHaveAttribute('aria-busy', 'false');
    expect(screen.getByText('Nothing more.')).toBeVisible();
  });
});
