import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { recordOf, replaced, storyOf } from '../story-of.ts';

const a1 = 'The talks lasted seven hours in Geneva.';
const b1 = 'The talks lasted eight hours in Geneva.';
const plain = storyOf(
  [
    ['Talks in Geneva', a1, 'Nobody else tells this.'],
    ['A headline', b1, 'Both sides kept talking.'],
    ['Third headline', 'Talking went on between the sides.'],
  ],
  [
    ['A2', 'B2', 'edited', replaced(a1, b1, 'seven', 'eight', 'figure')],
    ['B3', 'C2', 'reworded'],
  ],
);
const values = [
  ['A2', 'seven hours'],
  ['B2', 'eight hours'],
] as const;
const comparison = { ...plain, discrepancies: [recordOf(plain, values)] };
const link = '#/geneva-talks/compare';

const sentence = (text: string | RegExp) =>
  screen.getByText(text, { selector: 'p *, p' }).closest('p')!;
const b2 = () => document.getElementById('s-1-1')!;

/** Nothing is kept yet; B's second sentence is focused. */
async function openAtB2() {
  localStorage.clear();
  const { user } = openApp(comparison, link);
  await screen.findByRole('grid');
  await user.click(b2());
  return user;
}

describe('Compare, the reader’s own links', () => {
  it('unlinks and links sentences, keeps that in this browser, and undoes it', async () => {
    const { user, unmount } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(b2());
    // The apparatus comes in a file of its own.
    await user.click(await screen.findByRole('button', { name: 'Unlink from A' }));
    await waitFor(() => expect(b2()).toHaveTextContent('only here'));
    await user.click(screen.getByRole('button', { name: 'Link to another sentence' }));
    await user.click(sentence('Nobody else tells this.'));
    expect(sentence('Nobody else tells this.')).toHaveTextContent('in part as in B');
    expect(screen.getByRole('gridcell', { name: /^Apparatus/ })).toHaveTextContent('linked by you');
    unmount();
    openApp(comparison, link);
    await screen.findByRole('grid');
    expect(sentence('Nobody else tells this.')).toHaveTextContent('in part as in B');
    await user.click(b2());
    await user.click(screen.getByRole('button', { name: 'Undo linking B with A' }));
    await user.click(screen.getByRole('button', { name: 'Undo unlinking B from A' }));
    expect(b2()).toHaveTextContent('edited as in A');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('says of a parted sentence from which one the reader parted it, not that none was found', async () => {
    const user = await openAtB2();
    await user.click(screen.getByRole('button', { name: 'Unlink from A' }));
    const apparatus = screen.getByRole('gridcell', { name: /^Apparatus/ });
    expect(apparatus).toHaveTextContent('You unlinked it from A “The talks lasted seven hours');
    expect(apparatus).toHaveTextContent('No sentence of C was found');
    await user.click(screen.getByRole('button', { name: 'Undo unlinking B from A' }));
    expect(b2()).toHaveTextContent('edited as in A');
  });

  it('says in the bar which sentence is being linked, why one cannot be chosen, and lets go of it', async () => {
    const user = await openAtB2();
    await user.click(screen.getByRole('button', { name: 'Link to another sentence' }));
    const linking = () => screen.queryByRole('region', { name: 'Linking' });
    expect(await screen.findByRole('region', { name: 'Linking' })).toHaveTextContent(
      `Linking B ${b1}`,
    );
    expect(linking()!.closest('.sticky-bar')).not.toBeNull();
    await user.click(sentence('Both sides kept talking.'));
    expect(linking()).toHaveTextContent('That is a sentence of B as well.');
    await user.keyboard('{Escape}');
    expect(linking()).toBeNull();
    await user.click(b2());
    await user.click(screen.getByRole('button', { name: 'Link to another sentence' }));
    await user.click(within(linking()!).getByRole('button', { name: /^Cancel/ }));
    expect(linking()).toBeNull();
  });

  it('waits for Enter where the keyboard passes over other sentences', async () => {
    const user = await openAtB2();
    await user.click(screen.getByRole('button', { name: 'Unlink from A' }));
    await user.click(screen.getByRole('button', { name: 'Link to another sentence' }));
    await screen.findByRole('region', { name: 'Linking' });
    const to = () => sentence('Nobody else tells this.');
    document.getElementById('s-0-1')!.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(to());
    expect(screen.getByRole('region', { name: 'Linking' })).toBeVisible();
    expect(to()).toHaveTextContent('only here');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Linking' })).toBeNull();
    expect(to()).toHaveTextContent('in part as in B, linked by you');
    expect(to()).toHaveClass('is-own');
    expect(document.activeElement).toBe(to());
  });

  it('unlinks a partner that stands in another row, and undoes that', async () => {
    localStorage.clear();
    // The claim of a sentence of its own row that one of A's rows tells, too: a pair of no group.
    const told = storyOf(
      [
        ['Talks in Geneva', a1, 'Nobody else tells this.'],
        ['A headline', b1, 'Both sides kept talking.'],
      ],
      [
        ['A2', 'B2', 'edited', replaced(a1, b1, 'seven', 'eight', 'figure')],
        ['A2', 'B3', 'partial'],
      ],
    );
    const groups = told.groups.map((group) => ({
      ...group,
      sentences: group.sentences.filter(({ article, sentence: at }) => article === 0 || at !== 2),
      pairs: [0],
    }));
    const { user } = openApp({ ...told, groups }, `${link}?fold=no`);
    await screen.findByRole('grid');
    const b3 = () => document.getElementById('s-1-2')!;
    expect(b3()).toHaveTextContent('in part as in A');
    await user.click(b3());
    await user.click(await screen.findByRole('button', { name: 'Unlink from A' }));
    expect(b3()).toHaveTextContent('only here');
    await user.click(screen.getByRole('button', { name: 'Undo unlinking B from A' }));
    expect(b3()).toHaveTextContent('in part as in A');
    // From its other end, where two partners are of one outlet: each is named by how it begins.
    await user.click(document.getElementById('s-0-1')!);
    await user.click(
      await screen.findByRole('button', { name: 'Unlink from B “Both sides kept talking.”' }),
    );
    expect(b3()).toHaveTextContent('only here');
    expect(b2()).toHaveTextContent('edited as in A');
    await user.click(screen.getByRole('button', { name: 'Undo unlinking A from B' }));
    expect(b3()).toHaveTextContent('in part as in A');
  });
});
