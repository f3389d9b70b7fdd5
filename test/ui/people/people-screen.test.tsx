import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PeopleScreen } from '#src/ui/people/people-screen.tsx';
import { renderScreen } from '../story/render-screen.tsx';
import { smallStory, strangers } from '../story/small-story.ts';
import { AXE_TIME, findBarriers } from '../story/find-barriers.ts';

const story = smallStory();
const kellan = story.people.find(({ name }) => name.endsWith('Kellan'));
if (!kellan) throw new Error('the fixture names one person');

describe('people & quotations screen', () => {
  it('gives each person with spelling and title of every outlet', () => {
    renderScreen(PeopleScreen, story);
    const table = screen.getByRole('table', { name: 'How each outlet names each person' });
    const row = within(table).getByRole('row', { name: new RegExp(kellan.name) });
    const [a, , c] = within(row).getAllByRole('cell');
    expect(within(row).queryByText('not named')).toBeNull();
    expect(a).toHaveTextContent(/^Sergei Kellan .*×1/);
    expect(a).toHaveTextContent('Harbour Minister ×1');
    expect(c).toHaveTextContent(/^Sergey Kellan .*×1/);
  });

  it('says in words, for all to see, which outlet does not name a person', () => {
    const mentions = kellan.mentions.filter(({ article }) => article !== 1);
    renderScreen(PeopleScreen, { ...story, people: [{ ...kellan, mentions }] });
    const row = screen.getByRole('row', { name: new RegExp(kellan.name) });
    const words = within(row).getByText('not named');
    expect(words.closest('td')).toBe(within(row).getAllByRole('cell')[1]);
    expect(words).not.toHaveClass('sr-only');
  });

  it('chooses a person in the link, and lets go', async () => {
    const { changes } = renderScreen(PeopleScreen, story);
    await userEvent.click(screen.getByRole('button', { name: kellan.name }));
    expect(changes).toEqual([{ person: kellan.id }]);
  });

  it('lists every sentence in which the chosen person stands, the name lit', async () => {
    const { changes } = renderScreen(PeopleScreen, story, { person: kellan.id });
    const list = screen.getByRole('group', { name: `Where ${kellan.name} stands` });
    const name = screen.getByRole('button', { name: kellan.name });
    await waitFor(() => expect(name).toHaveFocus());
    const quotes = within(list).getAllByRole('definition');
    expect(quotes.map((quote) => quote.querySelector('.lit')?.textContent)).toEqual([
      'Sergei Kellan',
      'Sergei Kellan',
      'Sergey Kellan',
    ]);
    await userEvent.click(screen.getByRole('button', { name: kellan.name, expanded: true }));
    expect(changes).toEqual([{ person: null }]);
  });

  it('collates the wordings of an utterance, marked against the fullest', () => {
    renderScreen(PeopleScreen, story);
    const collation = screen.getByRole('article', { name: kellan.name });
    const wordings = within(collation).getAllByRole('definition');
    expect(wordings[0]).toHaveTextContent('the fullest wording · in quotation marks');
    expect(wordings[1]).toHaveTextContent(/“plans” for “intention”|“intention” for “plans”/);
    expect(wordings[1]?.querySelector('.change')).toHaveTextContent(/^(no )?(plans|intention)$/);
    expect(within(collation).getByText(/^the words differ/)).toBeVisible();
  });

  it('lights the linked utterance', async () => {
    const id = story.utterances[0]?.id ?? '';
    renderScreen(PeopleScreen, story, { person: id });
    const entry = screen.getByRole('article', { current: true });
    await waitFor(() => expect(entry).toHaveFocus());
  });

  it('explains a link to someone who is not there', () => {
    renderScreen(PeopleScreen, story, { person: 'gone' });
    expect(screen.getByText(/linked person or quotation is not in this story/)).toBeVisible();
  });

  it('says what was looked for where nothing was found', () => {
    renderScreen(PeopleScreen, { ...strangers(), people: [], utterances: [] });
    expect(screen.getByText(/No person was found by name/)).toBeVisible();
    expect(
      screen.getByText(/No utterance was found that two outlets quote or report/),
    ).toBeVisible();
  });

  it(
    'has no accessibility finding',
    async () => {
      const { container } = renderScreen(PeopleScreen, story, { person: kellan.id });
      expect(await findBarriers(container)).toEqual([]);
    },
    AXE_TIME,
  );
});
