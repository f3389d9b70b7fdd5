import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { recordOf, storyOf } from '../story-of.ts';

const plain = storyOf(
  [
    ['Talks in Geneva', 'The talks lasted seven hours.', 'She spoke of a dozen planes.'],
    ['A headline', 'The talks lasted eight hours.', 'She spoke of 13 planes.'],
  ],
  [
    ['A2', 'B2', 'edited'],
    ['A3', 'B3', 'edited'],
  ],
);
const hours = recordOf(plain, [
  ['A2', 'seven hours'],
  ['B2', 'eight hours'],
]);
const planes = {
  ...recordOf(
    plain,
    [
      ['A3', 'a dozen'],
      ['B3', '13'],
    ],
    'A dozen planes (A), 13 (B).',
  ),
  id: 'd2',
  kind: 'count',
  strength: 'precision',
} as const;
const comparison = { ...plain, discrepancies: [hours, planes] };

const link = '#/geneva-talks/compare';
const marked = (id: string) => document.querySelector(`#${id} .change`);
const strip = () => screen.findByRole('region', { name: 'The discrepancy that is lit' });

async function choose(user: ReturnType<typeof openApp>['user'], name: string) {
  await user.click(screen.getByLabelText(/^Marks/));
  const group = await screen.findByRole('group', { name: /this strength/ });
  await user.click(within(group).getByRole('button', { name }));
}

describe('the strength of discrepancies, in Compare', () => {
  it('leaves only those marked, counted and listed, and the address says so', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    expect(marked('s-1-1')).toHaveTextContent('eight hours');
    await choose(user, 'differing precision 1');
    expect(marked('s-1-1')).toBeNull();
    expect(marked('s-1-2')).toHaveTextContent('13');
    expect(screen.getByLabelText('Marks (by strength)')).toBeVisible();
    await waitFor(() => expect(window.location.hash).toContain('precision'));
    await user.click(screen.getByRole('button', { name: 'Discrepancies 1 of 2' }));
    const panel = await screen.findByRole('complementary');
    expect(within(panel).getByRole('button', { name: planes.what })).toBeVisible();
    expect(within(panel).queryByRole('button', { name: hours.what })).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Show all' }));
    expect(within(panel).getByRole('button', { name: hours.what })).toBeVisible();
  });

  it('is followed by the steps from discrepancy to discrepancy and by the minimap', async () => {
    const { user } = openApp(comparison, `${link}?strengths=precision`);
    await screen.findByRole('grid');
    await user.keyboard('d');
    expect(await strip()).toHaveTextContent('Discrepancy 1 of 1');
    expect(await strip()).toHaveTextContent(planes.what);
    await user.keyboard('d');
    expect(await strip()).toHaveTextContent(planes.what);
    const [map] = screen.getAllByRole('slider', { name: 'Sentences of B' });
    const ticks = map!.querySelector('.minimap-record')!.getAttribute('d');
    expect(ticks!.match(/M/g)).toHaveLength(1);
  });

  it('keeps no discrepancy lit that it leaves out', async () => {
    const { user } = openApp(comparison, `${link}?discrepancy=d1`);
    await screen.findByRole('grid');
    await choose(user, 'differing precision 1');
    expect(screen.queryByRole('region', { name: 'The discrepancy that is lit' })).toBeNull();
  });
});
