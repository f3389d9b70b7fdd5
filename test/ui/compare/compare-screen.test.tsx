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
const a2 = () => document.getElementById('s-0-1')!;
const b2 = () => document.getElementById('s-1-1')!;

describe('Compare, aligned', () => {
  it('stands the outlets side by side under their letters and says the relation of each sentence', async () => {
    openApp(comparison, link);
    await screen.findByRole('grid');
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual([
      'Row',
      'A The Morning Paper',
      'B Unidentified outlet',
      'C Unidentified outlet',
    ]);
    expect(b2()).toHaveTextContent('B, Unidentified outlet, edited as in A:');
    expect(sentence('Nobody else tells this.')).toHaveTextContent(
      'A, The Morning Paper, only here:',
    );
    expect(screen.getByText(/not found in C/, { selector: 'p' })).toBeVisible();
  });

  it('focuses a sentence by a click: the apparatus opens and the address points to it', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(b2());
    const apparatus = screen.getByRole('gridcell', { name: /^Apparatus/ });
    await within(apparatus).findByText('why matched', { exact: false });
    expect(apparatus).toHaveTextContent(/duration seven hours A.*eight hours B/);
    expect(apparatus).toHaveTextContent('B against A eight for seven');
    expect(apparatus).toHaveTextContent('A seven] eight B');
    expect(apparatus).toHaveTextContent('why matched');
    expect(b2()).toHaveAttribute('aria-current', 'true');
    expect(window.location.hash).toContain('001');
  });

  it('opens a link at its sentence, and the link from the apparatus is that link', async () => {
    const { user, unmount } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(b2());
    await user.click(screen.getByRole('button', { name: 'Copy link to this sentence of B' }));
    const copied = await navigator.clipboard.readText();
    unmount();
    openApp(comparison, new URL(copied).hash);
    await screen.findByRole('gridcell', { name: /^Apparatus/ });
    expect(b2()).toHaveAttribute('aria-current', 'true');
    await waitFor(() => expect(b2()).toHaveFocus());
  });

  it('says that the text has changed when the sentence of a link is gone', async () => {
    openApp(comparison, `${link}?at=000,nosuchid,Quite~1other~1words`);
    await screen.findByRole('grid');
    expect(screen.getByText('The text has changed')).toBeVisible();
  });

  it('offers the original at the sentence, by web addresses only', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(a2());
    const original = screen.getByRole('link', { name: /Open the original/ });
    expect(original).toHaveAttribute('href', expect.stringContaining('example.org/story#:~:text='));
    await user.click(b2());
    expect(screen.queryByRole('link', { name: /Open the original/ })).toBeNull();
  });

  it('goes along rows and columns with the arrow keys, one sentence in the tab order', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(a2());
    await user.keyboard('{ArrowRight}');
    expect(b2()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Both sides kept talking.');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('A headline');
    const stops = screen.getByRole('grid').querySelectorAll('[data-ref][tabindex="0"]');
    expect(stops).toHaveLength(1);
  });

  it('goes to the next and the previous difference by key', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.keyboard('j');
    expect(a2()).toHaveAttribute('aria-current', 'true');
    await user.keyboard('n');
    expect(sentence('Both sides kept talking.')).toHaveAttribute('aria-current', 'true');
    await user.keyboard('k');
    expect(a2()).toHaveAttribute('aria-current', 'true');
  });

  it('filters the rows, with counts, and keeps the filter in the address', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    const filters = within(screen.getByRole('group', { name: 'Rows shown' }));
    expect(filters.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'All 6 rows',
      'Shared 2',
      'Only here 4',
      'Differing 2',
    ]);
    await user.click(filters.getByRole('button', { name: 'Shared 2' }));
    expect(screen.queryByText('Nobody else tells this.')).toBeNull();
    expect(window.location.hash).toContain('rows=shared');
    await user.click(screen.getByRole('button', { name: /^edited/ }));
    expect(document.getElementById('s-0-1')).toBeNull();
  });

  it('takes outlets out and in again, never below two', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    const outlets = within(screen.getByRole('group', { name: 'Outlets' }));
    await user.click(outlets.getByRole('button', { name: 'C, Unidentified outlet' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    const a = outlets.getByRole('button', { name: 'A, The Morning Paper' });
    expect(a).toHaveAttribute('aria-pressed', 'true');
    expect(a).toHaveAttribute('aria-disabled', 'true');
    await user.click(a);
    expect(a).toHaveFocus();
    expect(screen.getByText(/^At least two outlets stay/)).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    await user.click(outlets.getByRole('button', { name: 'Swap' }));
    expect(screen.getAllByRole('columnheader')[1]).toHaveTextContent('B Unidentified');
    await user.click(outlets.getByRole('button', { name: 'C, Unidentified outlet' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
  });

  it('moves a column by its menu and makes it the base', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    const menu = screen.getByLabelText('Column C, Unidentified outlet');
    await user.click(menu);
    const items = within(menu.closest('details')!);
    await user.click(await items.findByRole('button', { name: 'Move left' }));
    expect(screen.getAllByRole('columnheader')[2]).toHaveTextContent('C Unidentified');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Base' }), 'B');
    expect(window.location.hash).toContain('base=001');
    expect(a2()).toHaveTextContent('edited as in B');
  });

  it('lights the words of a discrepancy and goes to them', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.click(screen.getByRole('button', { name: 'Discrepancies 1' }));
    const entry = { name: /^The talks lasted seven hours \(A\)/ };
    await user.click(await screen.findByRole('button', entry));
    const lit = [...document.querySelectorAll('.lit')].map((each) => each.textContent).join('|');
    expect(lit.replaceAll('|', '')).toBe('seven hourseight hours');
    expect(window.location.hash).toContain('d1');
  });

  it('searches all columns as one types and steps through the hits', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.keyboard('/');
    await user.type(screen.getByRole('searchbox'), 'talking');
    await waitFor(() => expect(document.querySelectorAll('mark').length).toBeGreaterThan(3));
    const found = [...document.querySelectorAll('mark')].map((each) => each.textContent);
    expect(new Set(found)).toEqual(new Set(['Talks', 'talks', 'talking', 'Talking']));
    await user.keyboard('{Enter}');
    expect(document.querySelectorAll('.hit-now')).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('shows article text as text, whatever it holds', async () => {
    const hostile = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    openApp(storyOf([[hostile], ['Other.']]), link);
    await screen.findByRole('grid');
    expect(screen.getByText(hostile)).toBeVisible();
    expect(screen.getByRole('grid').querySelector('img, b')).toBeNull();
  });
});

describe('Compare, the other modes', () => {
  it('goes round the modes by key', async () => {
    const { user } = openApp(comparison, link);
    await screen.findByRole('grid');
    await user.keyboard('m');
    expect(screen.getByRole('button', { name: 'Reading' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('m');
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('reads each article in its own order and lights the partners of the focused sentence', async () => {
    const { user } = openApp(comparison, `${link}?mode=reading`);
    const column = await screen.findByRole('region', { name: 'A, The Morning Paper' });
    const texts = [...column.querySelectorAll('[data-ref]')].map((each) => each.textContent);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('Talks in Geneva');
    await user.click(a2());
    expect(b2()).toHaveClass('is-partner');
    expect(screen.getByRole('region', { name: 'Apparatus' })).toHaveTextContent('why matched');
    await user.keyboard('{ArrowRight}');
    expect(b2()).toHaveFocus();
  });

  it('reads on past what is outside the filters, which steps back and says so', async () => {
    const { user } = openApp(comparison, `${link}?mode=reading`);
    await screen.findByRole('region', { name: 'A, The Morning Paper' });
    const alone = () => sentence('Nobody else tells this.');
    expect(alone()).not.toHaveTextContent('outside the filter');
    await user.click(screen.getByRole('button', { name: 'Shared 2' }));
    expect(alone()).toHaveTextContent('A, The Morning Paper, only here, outside the filter:');
    expect(alone()).toHaveClass('is-out');
    expect(a2()).not.toHaveClass('is-out');
    await user.click(screen.getByRole('button', { name: /^edited/ }));
    expect(a2()).toHaveTextContent('outside the filter');
  });

  it('lists everything one after the other, outlet and relation in words', async () => {
    openApp(comparison, `${link}?mode=list`);
    expect(
      await screen.findByRole('heading', { name: '1. Told by A and B; not by C' }),
    ).toBeVisible();
    expect(b2()).toHaveTextContent('B, Unidentified outlet, edited as in A:');
    expect(screen.getByRole('main')).toHaveTextContent('The talks lasted seven hours (A), eight');
  });
});
