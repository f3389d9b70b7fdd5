import { applyAppearance } from './ui/shared/appearance-settings.ts';
import { linksKey, placeKey } from './ui/shared/kept-here.ts';
import { nextTurn } from './data/next-turn.ts';
import { pageShapes } from './ui/shared/page-shapes.ts';
import type { PagePlace } from './ui/shared/page-place.ts';
import { standPage } from './ui/shared/stand-page.ts';

/** Files of the build, by their names in the folder that this script lies in. */
export interface EarlyFiles {
  /** The program that this script starts, and what it is made of besides. */
  readonly program: readonly [string, ...string[]];
  /** By screen, the scripts that it has of its own. */
  readonly screens: Readonly<Record<string, readonly string[]>>;
  readonly stories: Readonly<Record<string, EarlyStory>>;
}
interface EarlyStory {
  /** What the program loads of it. */
  readonly data: readonly string[];
  /** The pages drawn with the build: by screen, one for each shape of window; none of a story that is not ready. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** How many outlets tell it. */
  readonly columns: number;
}

/** Milliseconds that the program waits for a drawn page, and for its being painted. */
const PATIENCE = 3000;
const FRAME = 200;
/** Milliseconds after which the page has long been there, on a phone too. */
const LATER = 3000;
/** No address, of which each but the empty one begins with #. */
const PARTLY = 'partly';
/**
 * Letters that stand in a window at most: so many, and one more for so many square CSS pixels. Measured on the
 * screens of a story of five outlets in windows from 360 to 2560 px; too few cost a frame in which the foot is bare.
 */
const LEAST = 1500;
const LETTER = 500;

/** Laid into the page by the build. */
const listed = document.querySelector<HTMLMetaElement>('meta[name="files"]')?.content ?? '';
const { program, screens, stories } = JSON.parse(listed) as EarlyFiles;
const addressOf = (file: string) => new URL(file, import.meta.url).href;

// The address is read as far as a guess needs it: a wrong one costs a file too many, or a page drawn anew.
const [, named = '', screen = 'story', rest = ''] =
  /^#?\/?([^/?]*)(?:\/(\w+))?(.*)$/.exec(location.hash) ?? [];
const story = named === '' ? (Object.keys(stories).sort()[0] ?? '') : named;

applyAppearance();
const own = screens[screen] ?? screens['story'] ?? [];
const drawn = drawnPage();
// What stands first on the page is not to wait for what comes after it.
const shown = drawn === undefined ? Promise.resolve() : showPage(drawn);
void shown.catch(() => {}).then(start);
// By then the page does not need the cores any more (see `early-files.ts`).
setTimeout(() => document.querySelector('[rel=later]')?.setAttribute('rel', 'manifest'), LATER);

/** Fetches the program and starts it, and asks, while it comes, for what it will ask for: one by one, so that the page can be scrolled. */
async function start(): Promise<void> {
  const [main] = program;
  for (const file of program) preload(file);
  void import(/* @vite-ignore */ addressOf(main));
  for (const file of [...own, ...(stories[story]?.data ?? [])]) {
    preload(file, file.endsWith('.js') ? undefined : 'fetch');
    await nextTurn();
  }
}

/**
 * Shows the page as it was drawn with the build, if it is that which the program will draw: the program
 * then takes it over as it stands (`main.tsx`), else draws its own. First what fills the window, then the rest,
 * a frame for each of its large parts.
 */
async function showPage(file: string): Promise<void> {
  const page = await loadPage(addressOf(file));
  const address = location.hash;
  const root = document.getElementById('root');
  if (!root) return;
  root.dataset['drawn'] = PARTLY;
  const standMore = standPage(page, root, LEAST + (innerWidth * innerHeight) / LETTER);
  // The one link that leads nowhere else: the address is the view's.
  root.querySelector('.skip-link')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
  // The reader is to see it before the program takes its time. Nor does that come meanwhile: what a browser
  // cannot compile beside the page, since the page is busy, it compiles on it.
  do await painted();
  while (standMore());
  root.dataset['drawn'] = address;
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME);
  });
}

/** The page for the address and the window; none where the reader would see another one. */
function drawnPage(): string | undefined {
  const there = stories[story];
  const pages = there?.pages[screen];
  try {
    if (!pages || rest !== '' || localStorage.getItem(linksKey(story)) !== null || isReturn())
      return undefined;
  } catch {
    // Storage is switched off in this browser, or holds what we did not write.
    return undefined;
  }
  const shapes = pageShapes(there.columns);
  return pages[shapes.findIndex(({ media }) => matchMedia(media).matches)];
}

/** Is the reader coming back to a place further down? */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = (entry?.type ?? 'navigate') === 'navigate';
  return !isNew && isFurtherDown(sessionStorage.getItem(placeKey(location.hash)));
}

/** A place as `usePagePlace` keeps it. */
function isFurtherDown(place: string | null): boolean {
  if (place === null) return false;
  const { y, inner } = JSON.parse(place) as PagePlace;
  return [y, ...Object.values(inner)].some((top) => top > 0);
}

/** Parsed by the browser as a document of its own, in which no script runs and nothing is fetched. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.timeout = PATIENCE;
    request.onloadend = () => {
      const page = request.status === 200 ? request.responseXML : null;
      if (page) resolve(page);
      else reject(new Error(`no page at ${address}`));
    };
    request.open('GET', address);
    request.send();
  });
}

/** Modules as such: the browser compiles them beside the page while they come, but on it what came as a mere script. */
function preload(file: string, as?: 'fetch'): void {
  const link = document.createElement('link');
  if (as === undefined) link.rel = 'modulepreload';
  else Object.assign(link, { rel: 'preload', as });
  // As the program asks for it: a preload of another mode would not be used.
  link.crossOrigin = '';
  link.href = addressOf(file);
  document.head.append(link);
}
