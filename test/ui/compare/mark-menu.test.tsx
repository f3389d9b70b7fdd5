import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { replaced, storyOf } from '../story-of.ts';

const a = 'The talks lasted seven hours in Geneva.';
const b = 'The talks lasted eight hours in Geneva.';
const comparison = storyOf(
  [[a], [b]],
  [['A1', 'B1', 'edited', replaced(a, b, 'seven', 'eight', 'figure')]],
);

describe('the marks of changes', () => {
  it('are muted by type, each with its count, and the address says so', async () => {
    const { user } = openApp(comparison, '#/geneva-talks/compare');
    await screen.findByRole('grid');
    const marked = () => document.querySelector('#s-1-0 .change');
    expect(marked()).toHaveTextContent('eight');
    await user.click(screen.getByLabelText('Marks'));
    expect(await screen.findByRole('checkbox', { name: 'capitals 0' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'figures 1' }));
    expect(marked()).toBeNull();
    expect(screen.getByLabelText('Marks (1 muted)')).toBeVisible();
    await waitFor(() => expect(window.location.hash).toContain('figure'));
  });
});
