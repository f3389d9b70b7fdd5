import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { storyOf } from '../story-of.ts';

const comparison = storyOf(
  [
    ['Talks in Geneva', 'The talks lasted seven hours.', 'Nobody else tells this.'],
    ['A headline', 'The talks lasted seven hours!', 'Both sides kept talking.'],
    ['Third headline', 'Talking went on between the sides.'],
  ],
  [
    ['A2', 'B2', 'verbatim'],
    ['B3', 'C2', 'reworded'],
  ],
);
const link = '#/geneva-talks/compare';
const a2 = () => document.getElementById('s-0-1')!;

describe('Compare, what stands alone', () => {
  it('is not folded where it is a headline', async () => {
    const headed = storyOf(
      [
        ['A headline', 'One thing.'],
        ['Another headline', 'One thing!', 'More.'],
      ],
      [['A2', 'B2', 'verbatim']],
    );
    const articles = headed.articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block, at) =>
        at === 0 ? { ...block, kind: 'title' as const } : block,
      ),
    }));
    openApp({ ...headed, articles }, link);
    await screen.findByRole('grid');
    expect(screen.getByText('Another headline')).toBeVisible();
    expect(screen.queryByText('More.')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Standing alone: / })).toHaveLength(1);
  });

  it('is folded to a count in all columns but the base, and unfolds run by run', async () => {
    const { user } = openApp(comparison, `${link}?base=001`);
    await screen.findByRole('grid');
    expect(screen.getByText('A headline')).toBeVisible();
    expect(screen.queryByText('Nobody else tells this.')).toBeNull();
    expect(screen.getAllByText(/^\d only here$/)[0]).toBeVisible();
    for (const fold of screen.getAllByRole('button', {
      name: /^Standing alone: \d+ sentences? of /,
    })) {
      await user.click(fold);
    }
    expect(screen.getByText('Nobody else tells this.')).toBeVisible();
  });

  it('stands unfolded where the reader wants it so, and the address says so', async () => {
    const { user } = openApp(comparison, `${link}?base=001`);
    await screen.findByRole('grid');
    await user.click(screen.getByRole('button', { name: 'Fold “only here”' }));
    expect(screen.getByText('Nobody else tells this.')).toBeVisible();
    await waitFor(() => expect(window.location.hash).toContain('fold=no'));
  });

  it('is not folded where it is what the reader asked for', async () => {
    openApp(comparison, `${link}?base=001&rows=only`);
    await screen.findByRole('grid');
    expect(screen.getByText('Nobody else tells this.')).toBeVisible();
  });

  it('refers to the row where a claim of a sentence stands, too, and goes there', async () => {
    const apart = storyOf(
      [
        ['One thing.', 'Another thing, once more.'],
        ['One thing!', 'Another thing.'],
      ],
      [
        ['A1', 'B1', 'verbatim'],
        ['A2', 'B1', 'partial'],
      ],
    );
    const groups = apart.groups.map((group) => ({
      ...group,
      sentences: group.sentences.filter((ref) => ref.article === 1 || ref.sentence === 0),
    }));
    const { user } = openApp({ ...apart, groups }, link);
    await screen.findByRole('grid');
    expect(a2()).toHaveTextContent('in part as in B');
    await user.click(screen.getByRole('button', { name: 'also in row 1: sentence 1 of B' }));
    expect(document.getElementById('s-1-0')).toHaveAttribute('aria-current', 'true');
  });
});
