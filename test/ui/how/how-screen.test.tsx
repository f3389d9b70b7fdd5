import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { kinds } from '#src/deep-link/view-vocabulary.ts';
import { HowScreen } from '#src/ui/how/how-screen.tsx';
import { kindWords, strengthWords } from '#src/ui/shared/kind-words.ts';
import { FAMILY_SHARE } from '#src/core/alignment/text-families.ts';
import { oneTextRule } from '#src/ui/shared/one-text-words.ts';
import { relationWords, standings } from '#src/ui/shared/relation-words.ts';
import { AXE_TIME, findBarriers } from '../story/find-barriers.ts';

it('says what every relation, kind and strength means', () => {
  render(<HowScreen />);
  for (const standing of standings) {
    expect(screen.getByText(relationWords[standing].meaning)).toBeVisible();
  }
  const ledger = screen.getByRole('region', { name: 'What a discrepancy is' });
  expect(within(ledger).getAllByRole('listitem')).toHaveLength(kinds.length);
  expect(ledger).toHaveTextContent(kindWords.pronoun.meaning);
  expect(ledger).toHaveTextContent(strengthWords.precision.meaning);
});

it('says when articles count as one text in the words of the story screen', () => {
  render(<HowScreen />);
  expect(screen.getByRole('region', { name: 'Independent texts' })).toHaveTextContent(
    `Two articles count as one text where ${oneTextRule.replace('\u00a0', ' ')}`,
  );
  expect(oneTextRule).toContain(`${FAMILY_SHARE * 100}\u00a0%`);
});

it('says what it does not do and where the texts go', () => {
  render(<HowScreen />);
  expect(screen.getByRole('region', { name: 'What it does not do' })).toHaveTextContent(
    'no score of truth or bias',
  );
  const reading = screen.getByRole('region', { name: 'Where your reading goes' });
  expect(reading).toHaveTextContent('no account, no cookie, no counter, and no request');
  expect(reading).toHaveTextContent('made by these rules when the page was built');
  expect(reading).toHaveTextContent('this browser compares again by itself');
});

it(
  'has no accessibility finding',
  async () => {
    const { container } = render(<HowScreen />);
    expect(await findBarriers(container)).toEqual([]);
  },
  AXE_TIME,
);
