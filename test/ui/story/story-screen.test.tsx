import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sharedText } from '#src/core/overview/shared-text.ts';
import { oneTextRule } from '#src/ui/shared/one-text-words.ts';
import { StoryScreen } from '#src/ui/story/story-screen.tsx';
import { renderScreen } from './render-screen.tsx';
import { smallStory, strangers } from './small-story.ts';
import { AXE_TIME, findBarriers } from './find-barriers.ts';

const story = smallStory();

describe('story screen', () => {
  it('sets the headlines side by side with outlet, agency, date and length', () => {
    renderScreen(StoryScreen, story);
    const headlines = screen.getByRole('region', { name: 'Headlines' });
    const [first, second, third] = within(headlines).getAllByRole('listitem');
    expect(first).toHaveTextContent('A The Selby Courier · 2 Mar 2021');
    expect(first).toHaveTextContent('Harbour talks end without a deal');
    expect(second).toHaveTextContent('B Evening Gazette · Reuters · 2 Mar 2021');
    expect(third).toHaveTextContent('C Unidentified outlet · undated');
    expect(third).toHaveTextContent('4 sentences');
  });

  it('marks the words that one headline has alone', () => {
    const { container } = renderScreen(StoryScreen, story);
    const marked = [...container.querySelectorAll('.headlines .change-base')].map(
      (e) => e.textContent,
    );
    expect(marked).toContain('without a deal');
    expect(marked.join(' ')).not.toMatch(/Harbour/);
  });

  it('says that there is no headline where there is none', () => {
    const articles = story.articles.map((article) => ({ ...article, title: null }));
    renderScreen(StoryScreen, { ...story, articles });
    expect(screen.getAllByText('(no headline)')).toHaveLength(3);
  });

  it('says how many texts are independent, and why, and whom a shared text is credited to', () => {
    renderScreen(StoryScreen, {
      ...story,
      families: [
        { articles: [0, 1], shared: 0.75 },
        { articles: [2], shared: 1 },
      ],
    });
    expect(screen.getByText(/3 outlets · 14 sentences · 2 independent texts/)).toHaveTextContent(
      '(A and B counted as one text)',
    );
    const cells = screen.getAllByRole('link', { name: /stands in .*; counted as one text$/ });
    expect(cells.map((cell) => cell.textContent)).toHaveLength(2);
    expect(
      screen.getByText(
        /A and B share 3 sentences in the same words or edited, 75 % of the shorter: counted as one text; B credits Reuters\./,
      ),
    ).toHaveTextContent(
      `Two articles count as one text where ${oneTextRule.replace('\u00a0', ' ')}.`,
    );
  });

  it('says before all else in one plain sentence what differs most, and not again below', () => {
    renderScreen(StoryScreen, story);
    const { what } = story.discrepancies[0]!;
    const link = screen.getByRole('link', { name: what });
    const headlines = screen.getByRole('region', { name: 'Headlines' });
    expect(link.compareDocumentPosition(headlines)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('opens a discrepancy in the ledger', async () => {
    const { changes } = renderScreen(StoryScreen, story);
    const record = story.discrepancies[0];
    if (!record) throw new Error('the fixture has a discrepancy');
    await userEvent.click(screen.getByRole('link', { name: record.what }));
    expect(changes).toEqual([{ screen: 'discrepancies', discrepancy: record.id }]);
  });

  it('gives the shared text of each couple as a table whose cells open the two in Compare', async () => {
    const { changes } = renderScreen(StoryScreen, story);
    const table = screen.getByRole('table', { name: /Per cent of the row/ });
    const cell = sharedText(story)[0]?.[1];
    const percent = Math.round((cell?.share ?? 0) * 100);
    const link = within(table).getByRole('link', {
      name: new RegExp(`^${percent}\\s% of A stands in B`),
    });
    expect(link).toHaveTextContent(String(percent));
    await userEvent.click(link);
    expect(changes[0]).toMatchObject({ screen: 'compare', outlets: ['a', 'b'], base: 'a' });
  });

  it('has one tab stop in the heat map, and arrow keys from cell to cell over the diagonal', async () => {
    renderScreen(StoryScreen, story);
    const table = screen.getByRole('table', { name: /Per cent of the row/ });
    const links = () => within(table).getAllByRole('link');
    expect(links().filter((link) => link.tabIndex === 0)).toHaveLength(1);
    const first = links()[0];
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^\d+\s% of A stands in C/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(/^\d+\s% of B stands in A/);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^\d+\s% of B stands in C/);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName(/^\d+\s% of B stands in A/);
    expect(links().filter((link) => link.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it.each([[[0]], [[0, 1]], [[1]]])(
    'keeps its one tab stop where the articles %j could not be loaded',
    async (gone) => {
      const articles = [...story.articles, ...strangers().articles].map((article, at) => ({
        ...article,
        ...(gone.includes(at) ? { text: '', sentences: [], blocks: [] } : {}),
        id: `article ${at}`,
      }));
      renderScreen(StoryScreen, { ...story, articles });
      const table = screen.getByRole('table', { name: /Per cent of the row/ });
      const links = within(table).getAllByRole('link');
      const stops = () => links.filter((link) => link.tabIndex === 0);
      expect(stops()).toEqual([links[0]]);
      stops()[0]?.focus();
      await userEvent.keyboard('{ArrowDown}');
      expect(document.activeElement).not.toBe(links[0]);
      expect(stops()).toEqual([document.activeElement]);
    },
  );

  it('gives the drawing as a table, too', async () => {
    renderScreen(StoryScreen, story);
    expect(screen.getByRole('img', { name: /Who shares text with whom/ })).toBeInTheDocument();
    await userEvent.click(screen.getByText('The same as a table'));
    const table = screen.getByRole('table', { name: /^Who shares text with whom/ });
    const cells = within(within(table).getByRole('row', { name: /^A and B/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['3', '60\u00a0%', '1', 'one text']);
  });

  it('says of each group which outlets report it and how early', () => {
    renderScreen(StoryScreen, story);
    const table = screen.getByRole('table', { name: /What is reported by two or more outlets/ });
    const row = within(table).getByRole('row', { name: /Fishermen/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['60\u00a0%', '60\u00a0%', '–not found']);
  });

  it('shows the first twelve groups, and all when asked; paper has them all', async () => {
    const group = story.groups.find(({ sentences }) => sentences.some((ref) => ref.sentence > 0));
    if (!group) throw new Error('the fixture has groups');
    const groups = Array.from({ length: 15 }, (_, at) => ({ ...group, id: `g${at}` }));
    renderScreen(StoryScreen, { ...story, groups });
    const table = screen.getByRole('table', { name: /What is reported by two or more outlets/ });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(15);
    expect(table.querySelectorAll('tbody tr:not(.print-only)')).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: /^All 15 rows/ }));
    expect(table.querySelectorAll('tbody tr:not(.print-only)')).toHaveLength(15);
  });

  it('lists what each outlet says alone', async () => {
    renderScreen(StoryScreen, story);
    const alone = screen.getByRole('region', { name: 'What each outlet says alone' });
    await userEvent.click(within(alone).getByText('Evening Gazette'));
    expect(within(alone).getByText(/museum of whaling/)).toBeVisible();
    expect(within(alone).queryByText(/Fishermen/)).not.toBeInTheDocument();
  });

  it('says so where nothing is shared and nothing differs', () => {
    renderScreen(StoryScreen, strangers());
    expect(screen.getByText('No sentence was found that two outlets share.')).toBeVisible();
    expect(screen.getByText(/No figure, name, date or quotation was found on which/)).toBeVisible();
  });

  it(
    'has no accessibility finding',
    async () => {
      const { container } = renderScreen(StoryScreen, story);
      expect(await findBarriers(container)).toEqual([]);
    },
    AXE_TIME,
  );
});
