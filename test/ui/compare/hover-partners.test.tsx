import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { storyOf } from '../story-of.ts';

const comparison = storyOf(
  [
    ['The talks lasted seven hours.', 'Nobody else tells this.'],
    ['The talks lasted eight hours.', 'Both sides kept talking.'],
    ['Talks went on for eight hours.', 'Talking went on.'],
  ],
  [
    ['A1', 'B1', 'edited'],
    ['B1', 'C1', 'reworded'],
    ['B2', 'C2', 'partial'],
  ],
);
const link = '#/geneva-talks/compare';
const sentence = (id: string) => document.getElementById(id)!;
const beside = () => [...document.querySelectorAll('[data-beside=to]')].map(({ id }) => id);

/** Moves the pointer to a sentence until it is answered, which begins a while after the first view. */
async function hover(user: ReturnType<typeof openApp>['user'], id: string) {
  await waitFor(async () => {
    await user.unhover(sentence(id));
    await user.hover(sentence(id));
    expect(sentence(id)).toHaveAttribute('data-beside', 'from');
  });
}

describe('the pointer over a sentence of Compare', () => {
  it.each(['aligned', 'reading'])(
    'lights its partners and tells how they stand to it: %s',
    async (mode) => {
      const { user } = openApp(comparison, `${link}?mode=${mode}`);
      await waitFor(() => expect(sentence('s-1-0')).toBeVisible());
      await hover(user, 's-1-0');
      expect(beside().toSorted()).toEqual(['s-0-0', 's-2-0']);
      expect(document.querySelectorAll('.minimap-beside')).toHaveLength(3);
      const note = await screen.findByRole('tooltip');
      expect(note).toHaveTextContent(/edited as in A shared words: talks/);
      expect(note).toHaveTextContent(/reworded as in C shared words: talks/);
      // Nothing is chosen by it.
      expect(window.location.hash).not.toContain('at=');
    },
  );

  it('keeps the note while the pointer is on it, and Escape takes away that only', async () => {
    const { user } = openApp(comparison, `${link}?at=001,s10,The%20talks`);
    await screen.findByRole('grid');
    await hover(user, 's-1-0');
    await user.hover(await screen.findByRole('tooltip'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.getByRole('tooltip')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(beside()).toEqual([]);
    expect(sentence('s-1-0')).toHaveAttribute('aria-current', 'true');
  });

  it('tells of the outlets shown only, and nothing of a sentence that stands alone', async () => {
    const { user } = openApp(comparison, `${link}?outlets=000,001`);
    await screen.findByRole('grid');
    await hover(user, 's-1-0');
    expect(beside()).toEqual(['s-0-0']);
    await user.hover(sentence('s-0-1'));
    await waitFor(() => expect(beside()).toEqual([]));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
