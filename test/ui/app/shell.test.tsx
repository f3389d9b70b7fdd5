import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AppProps } from '#src/ui/app.tsx';
import { openApp, serve } from '../render-app.tsx';
import { storyOf } from '../story-of.ts';

const comparison = storyOf(
  [['They met.', 'They left.'], ['They met, too.', 'Nothing more.'], ['Others met.']],
  [['A1', 'B1', 'edited']],
);
const compareLink = '#/geneva-talks/compare';

describe('the shell', () => {
  it('opens an empty link on the story, named in the title of the page', async () => {
    openApp(comparison, '');
    expect(await screen.findByRole('heading', { level: 1, name: 'Talks in Geneva' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Story · Talks in Geneva · Synoptic'));
    expect(screen.getByRole('link', { name: 'Story' })).toHaveAttribute('aria-current', 'page');
  });

  it('goes to another screen by a real link, moves the focus there and names the page anew', async () => {
    const { user } = openApp(comparison, '#/geneva-talks');
    const link = await screen.findByRole('link', { name: 'Compare' });
    expect(link).toHaveAttribute('href', compareLink);
    await user.click(link);
    await screen.findByRole('grid');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(document.title).toBe('Compare · Talks in Geneva · Synoptic');
    expect(window.location.hash).toBe(compareLink);
  });

  it('says what of a link was not understood and shows the nearest view', async () => {
    const { user } = openApp(comparison, `${compareLink}?mode=sideways`);
    expect(await screen.findByRole('grid')).toBeVisible();
    const notice = screen.getByText(/Part of the link was not understood/);
    expect(notice.closest('[role=status]')).toHaveTextContent('sideways');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/Part of the link/)).toBeNull();
  });

  it('compares the rest when an article is missing, says which and why, and loads it on retry', async () => {
    const server = serve(comparison);
    server.broken.set('000', 404);
    const compare = vi.fn<AppProps['compare']>(() => Promise.resolve(comparison));
    const { user } = openApp(comparison, compareLink, { server, compare });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The Morning Paper (A) is missing from the comparison.');
    expect(alert).toHaveTextContent('there is no such file on the server');
    await screen.findByRole('grid');
    expect(compare.mock.lastCall?.[0].map(({ text }) => text === '')).toEqual([true, false, false]);
    server.broken.clear();
    await user.click(within(alert).getByRole('button', { name: /Retry/ }));
    await waitFor(() => expect(compare.mock.lastCall?.[0][0]?.text).not.toBe(''));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await screen.findByText('The comparison is ready.');
    expect(document.body).not.toHaveFocus();
  });

  it('leaves the other outlets their letters when one is missing', async () => {
    const server = serve(comparison);
    server.broken.set('000', 404);
    const [first, ...rest] = comparison.articles;
    const articles = [{ ...first!, text: '', sentences: [], blocks: [] }, ...rest];
    const compare = () => Promise.resolve({ ...comparison, articles, pairs: [], groups: [] });
    openApp(comparison, compareLink, { server, compare });
    await screen.findByRole('grid');
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads.filter((head) => head.startsWith('A'))).toEqual([]);
    expect(
      heads.some((head) => head.startsWith('B')) && heads.some((head) => head.startsWith('C')),
    ).toBe(true);
    expect(screen.getByRole('button', { name: 'A, The Morning Paper' })).toBeDisabled();
  });

  it('says in one notice which of several articles are missing, and shows the one text there is', async () => {
    const server = serve(comparison);
    server.broken.set('000', 404).set('001', 500);
    const compare = vi.fn<AppProps['compare']>(() => Promise.resolve(comparison));
    const { user } = openApp(comparison, compareLink, { server, compare });
    expect(await screen.findByText(/Only one article of this story could be loaded/)).toBeVisible();
    const notice = screen.getByText('2 articles are missing from the comparison.');
    expect(notice.closest('[role=alert]')).toHaveTextContent(/\(A\).*\(B\)/);
    expect(screen.getByText('Others met.')).toBeVisible();
    expect(compare).not.toHaveBeenCalled();
    server.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Retry all' }));
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('says which article is still on its way, and goes on without it', async () => {
    const server = serve(comparison);
    server.broken.set('001', 'never');
    const { user } = openApp(comparison, compareLink, { server });
    const late = await screen.findByText(/\(B\) is still loading/);
    await user.click(
      within(late.closest('[role=status]')!).getByRole('button', { name: /Cancel/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('loading it was cancelled');
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('says so when no article could be loaded, and tries all of them again', async () => {
    const server = serve(comparison);
    for (const { id } of comparison.articles) server.broken.set(id, 500);
    const { user } = openApp(comparison, compareLink, { server });
    expect(await screen.findByText('No article of this story could be loaded.')).toBeVisible();
    server.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('shows how far the comparison is and lets the reader cancel it and begin again', async () => {
    let calls = 0;
    const compare: AppProps['compare'] = (_, { signal, onProgress } = {}) => {
      calls += 1;
      if (calls > 1) return Promise.resolve(comparison);
      onProgress?.(0.5);
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('cancelled')));
      });
    };
    const { user } = openApp(comparison, compareLink, { compare });
    const bar = await screen.findByRole('progressbar');
    await waitFor(() => expect(bar).toHaveValue(0.5));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('The comparison was cancelled.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compare again' }));
    expect(await screen.findByRole('grid')).toBeVisible();
  });

  it('says why a comparison failed', async () => {
    const compare = () => Promise.reject(new Error('The worker stopped answering.'));
    openApp(comparison, compareLink, { compare });
    expect(await screen.findByText('The worker stopped answering.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    const texts = screen.getByRole('region', { name: 'The articles, not compared' });
    expect(within(texts).getAllByRole('article')).toHaveLength(3);
  });

  it('lists its keys on ? and gives the focus back on closing', async () => {
    const { user } = openApp(comparison, compareLink);
    await screen.findByRole('grid');
    await user.keyboard('?');
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Keys' });
    expect(dialog.open).toBe(true);
    expect(within(dialog).getByText('next differing row')).toBeInTheDocument();
    await user.click(within(dialog).getByText('Close'));
    expect(dialog.open).toBe(false);
  });

  it('leads from any screen to the search on /', async () => {
    const { user } = openApp(comparison, '#/geneva-talks/how');
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('/');
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
  });

  it('keeps the chosen paper and type size in this browser', async () => {
    const { user } = openApp(comparison, compareLink);
    await user.click(await screen.findByLabelText('Appearance'));
    await user.click(screen.getByRole('radio', { name: 'dark' }));
    await user.click(screen.getByRole('radio', { name: 'large' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(document.documentElement).toHaveAttribute('data-type', 'large');
    expect(window.localStorage.getItem('synoptic.theme')).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'as the system' }));
    await user.click(screen.getByRole('radio', { name: 'normal' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('skips to the content without touching the address', async () => {
    const { user } = openApp(comparison, compareLink);
    await screen.findByRole('grid');
    await user.click(screen.getByRole('link', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe(compareLink);
  });
});
