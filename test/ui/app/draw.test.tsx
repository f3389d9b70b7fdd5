import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { drawStory, mediaOf, storyClient } from '#src/draw.tsx';
import { prepareStory, readStory } from '#src/prepare.ts';
import { App } from '#src/ui/app.tsx';
import { pageShapes } from '#src/ui/shared/page-shapes.ts';
import { standPage } from '#src/ui/shared/stand-page.ts';
import { story } from '../render-app.tsx';

const attack = '<img src=x onerror="alert(1)"> style="color:red" <!--$?-->';
const manifest = {
  version: 1,
  title: `Ferry sinks ${attack}`,
  articles: [{ file: 'a.txt', outlet: `The Post ${attack}` }, { file: 'b.txt' }, { file: 'c.txt' }],
};
const files = new Map(
  Object.entries({
    'story.json': JSON.stringify(manifest),
    'a.txt': `The ferry sank on Monday in heavy seas. ${attack} Six people were hurt, the owner said.`,
    'b.txt': 'The ferry sank on Monday in heavy seas. Ten people were hurt, the owner said.',
    'c.txt': 'The ferry sank on Tuesday in heavy seas. It had left port an hour before.',
  }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);
const read = readStory(files);
if (!read) throw new Error('the story can be read');
const ready = prepareStory(read);
const pages = await drawStory(story, read, ready);
const shapes = pageShapes(3);
const cases = screens.flatMap((screen) =>
  shapes.map((shape, at) => [screen, shape.name, at] as const),
);

/** As the browser parses it; what is in the text of the page must be harmless before a script touches it. */
function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** With its styles as React wrote them: it holds its own against the attribute letter by letter. */
function stand(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(...parse(html.replaceAll(' data-style="', ' style="')).body.childNodes);
  document.body.append(root);
  return root;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page drawn with the build', () => {
  it.each(cases)(
    'of %s for a %s shows texts as texts, with no style of its own',
    (screen, _, at) => {
      const page = parse(pages[screen][at] ?? '');
      if (screen === 'story' || screen === 'compare')
        expect(page.body.textContent).toContain(attack);
      expect(page.querySelector('img, script, style, [style], [onerror]')).toBeNull();
    },
  );

  it.each(cases)('of %s for a %s is what the program draws there', async (screen, _, at) => {
    const shape = shapes[at];
    if (!shape) throw new Error('a shape for each page');
    const root = stand(pages[screen][at] ?? '');
    const before = root.innerHTML;
    const first = root.querySelector('h1');
    const wrong = vi.fn();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal('matchMedia', mediaOf(shape));
    // As on a page that is being opened, whose files do not come.
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const views = {
      subscribe: () => () => {},
      get: () => `#/${story}${screen === 'story' ? '' : `/${screen}`}`,
      go: () => {},
    };
    const client = storyClient(story, read, ready);
    const compare = () => new Promise<never>(() => {});
    const app = (
      <StrictMode>
        <App client={client} compare={compare} views={views} />
      </StrictMode>
    );
    const drawn = await act(async () => hydrateRoot(root, app, { onRecoverableError: wrong }));
    expect(wrong).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
    expect(root.querySelector('h1')).toBe(first);
    expect(root.querySelector('main')?.textContent).toBe(
      stand(before).querySelector('main')?.textContent,
    );
    await act(async () => drawn.unmount());
    client.clear();
  });

  it('gets its styles from a script, the same that the program sets', () => {
    const html = pages.compare.at(-1) ?? '';
    const root = document.createElement('div');
    standPage(parse(html), root);
    const styled = [...root.querySelectorAll<HTMLElement>('.aligned')];
    expect(styled.map(({ style }) => style.getPropertyValue('--columns'))).toEqual(['3']);
    expect(root.querySelector('[data-style]')).toBeNull();
  });

  it('differs between a phone and a wide window, on Compare', () => {
    expect(new Set(pages.compare).size).toBeGreaterThan(2);
  });
});
