import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Discrepancy } from '#src/core/model.ts';
import { DiscrepanciesScreen } from '#src/ui/discrepancies/discrepancies-screen.tsx';
import { renderScreen } from '../story/render-screen.tsx';
import { smallStory, strangers } from '../story/small-story.ts';
import { AXE_TIME, findBarriers } from '../story/find-barriers.ts';

const story = smallStory();

function duration(): Discrepancy {
  const record = story.discrepancies.find(({ kind }) => kind === 'duration');
  if (!record) throw new Error('the fixture has two durations');
  return record;
}

describe('discrepancies screen', () => {
  it('gives one entry a record, with the words of every outlet marked in their sentence', () => {
    renderScreen(DiscrepanciesScreen, story);
    expect(screen.getAllByRole('article')).toHaveLength(story.discrepancies.length);
    const entry = screen.getByRole('article', { name: duration().what });
    const quotes = within(entry).getAllByRole('definition');
    expect(quotes.map((quote) => quote.querySelector('.change')?.textContent)).toEqual(
      duration().values.map(({ text }) => text),
    );
    expect(quotes[0]).toHaveTextContent('Talks over the closing of the Selby harbour lasted more');
    expect(within(entry).getByText('The Selby Courier')).toBeVisible();
  });

  it('names kind and strength in words, and where nothing was found', () => {
    const record = { ...duration(), strength: 'precision' as const };
    const values = record.values.filter(({ article }) => article !== 1);
    renderScreen(DiscrepanciesScreen, { ...story, discrepancies: [{ ...record, values }] });
    expect(screen.getByText('duration · differing precision · not found in B')).toBeVisible();
  });

  it('opens the sentences in Compare, with its outlets as columns', async () => {
    const { changes } = renderScreen(DiscrepanciesScreen, story);
    const entry = screen.getByRole('article', { name: duration().what });
    await userEvent.click(within(entry).getByRole('link', { name: /^Open in Compare/ }));
    const value = duration().values[0];
    const article = story.articles[value?.article ?? -1];
    expect(changes[0]).toMatchObject({
      screen: 'compare',
      outlets: ['a', 'b', 'c'],
      discrepancy: duration().id,
      focus: { article: article?.id, sentence: article?.sentences[value?.sentence ?? -1]?.id },
    });
  });

  it('filters by kind, outlet and strength, each choice in the link', async () => {
    const { changes } = renderScreen(DiscrepanciesScreen, story);
    await userEvent.click(screen.getByRole('button', { name: /^duration \d/ }));
    await userEvent.click(screen.getByRole('button', { name: /^C Unidentified outlet/ }));
    await userEvent.click(screen.getByRole('button', { name: /^contradictory/ }));
    expect(changes).toEqual([
      { kinds: ['duration'], discrepancy: null },
      { ledgerOutlets: ['c'], discrepancy: null },
      { strengths: ['contradictory'], discrepancy: null },
    ]);
  });

  it('shows what passes the filters of the link, and lets go of a choice', async () => {
    const { changes } = renderScreen(DiscrepanciesScreen, story, { kinds: ['duration', 'age'] });
    const durations = story.discrepancies.filter(({ kind }) => kind === 'duration');
    expect(screen.getAllByRole('article')).toHaveLength(durations.length);
    await userEvent.click(screen.getByRole('button', { name: /^duration/, pressed: true }));
    expect(changes).toEqual([{ kinds: ['age'], discrepancy: null }]);
  });

  it('says which filters keep what out where nothing passes, and clears them', async () => {
    const { changes } = renderScreen(DiscrepanciesScreen, story, { kinds: ['money'] });
    expect(screen.getByText('No discrepancy passes these filters: only kind money.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(changes).toEqual([{ kinds: [], strengths: [], ledgerOutlets: [], discrepancy: null }]);
  });

  it('says of several filters what would be shown without each', () => {
    const kinds = ['duration'] as const;
    renderScreen(DiscrepanciesScreen, story, { kinds, ledgerOutlets: ['a'] });
    const [ofKind, ofOutlet] = [
      story.discrepancies.filter(({ kind }) => kind === 'duration'),
      story.discrepancies.filter(({ values }) => values.some(({ article }) => article === 0)),
    ];
    expect(
      screen.getByText(
        new RegExp(
          `only kind duration, only outlet A\\. Shown ${ofOutlet?.length} with all kinds, ${ofKind?.length} with all outlets\\.`,
        ),
      ),
    ).toBeVisible();
  });

  it('says how many are not shown, and nothing where all are', () => {
    renderScreen(DiscrepanciesScreen, story, { kinds: ['duration'] });
    expect(screen.getByText(/not shown: only kind duration\./)).toBeVisible();
  });

  it('names the kinds that were looked for and not found', () => {
    renderScreen(DiscrepanciesScreen, story);
    expect(screen.queryByText(/not shown/)).not.toBeInTheDocument();
    const line = screen.getByText(/^Looked for, none found:/);
    expect(line).toHaveTextContent(/money.*age/);
    expect(line).not.toHaveTextContent('duration');
  });

  it('lights and focuses the linked entry, even where the filters would hide it', async () => {
    renderScreen(DiscrepanciesScreen, story, { discrepancy: duration().id, kinds: ['money'] });
    const entry = screen.getByRole('article', { current: true });
    expect(entry).toHaveAccessibleName(duration().what);
    await waitFor(() => expect(entry).toHaveFocus());
  });

  it('explains a link to an entry that is not there, and shows the ledger', () => {
    renderScreen(DiscrepanciesScreen, story, { discrepancy: 'gone' });
    expect(screen.getByText(/The linked discrepancy is not in this ledger/)).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(story.discrepancies.length);
  });

  it('lists agreements with how many texts say so on their own', async () => {
    const values = duration().values.slice(0, 2);
    const agreement = { id: 'x', kind: 'count' as const, what: 'Forty boats (A, B).', values };
    renderScreen(DiscrepanciesScreen, { ...story, agreements: [{ ...agreement, independent: 1 }] });
    const region = screen.getByRole('region', { name: 'Where the articles agree (1)' });
    expect(within(region).getByText(/2 outlets, 1 independent text$/)).toBeVisible();
    await userEvent.click(within(region).getByText('Forty boats (A, B).'));
    expect(within(region).getAllByRole('definition')[0]).toBeVisible();
  });

  it('says what was looked for where nothing was found', () => {
    renderScreen(DiscrepanciesScreen, strangers());
    expect(screen.getByText(/searched for durations, counts, sums of money/)).toBeVisible();
  });

  it(
    'has no accessibility finding',
    async () => {
      const { container } = renderScreen(DiscrepanciesScreen, story, {
        discrepancy: duration().id,
      });
      expect(await findBarriers(container)).toEqual([]);
    },
    AXE_TIME,
  );
});
