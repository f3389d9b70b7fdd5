import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));

/** Which part of the program may import which others; its own files it always may. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  worker: ['core'],
  data: ['core', 'worker'],
  'deep-link': ['core'],
  export: ['core'],
  ui: ['core', 'data', 'deep-link', 'export'],
  // The command line reads files as the page does, so it shares how they are decoded and described.
  'cli.ts': ['core', 'data', 'export'],
  // What a build makes ready is made as the page would make it.
  'prepare.ts': ['data', 'worker'],
  'draw.tsx': ['data', 'deep-link', 'ui', 'prepare.ts'],
  // A small script before the program: the settings, keys and sizes that both know.
  'early.ts': ['data', 'ui'],
  'main.tsx': ['core', 'data', 'deep-link', 'export', 'ui', 'worker'],
};
/** Packages a part may import; the core's only ones are a stemmer and the differ. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  core: ['stemmer', 'diff-match-patch'],
  worker: [],
  data: ['@tanstack/react-query', 'valibot', 'virtual:ready-comparisons'],
  'deep-link': [],
  export: [],
  // The stemmer alone: the search would otherwise bring the core's tables of words into the page.
  ui: ['react', 'react-dom', '@tanstack/react-query', 'stemmer'],
  'cli.ts': ['node:fs', 'node:path'],
  'prepare.ts': [],
  'draw.tsx': ['react', 'react-dom', '@tanstack/react-query'],
  'early.ts': [],
  'main.tsx': ['react', 'react-dom', '@tanstack/react-query'],
};
/** What `ui` may know of the worker: the types of what it is handed. */
const typesOfWorker = /^worker\/(comparer|compare-error|protocol)\.ts$/;

interface Import {
  readonly from: string;
  /** A path below `src`, or a package's name. */
  readonly to: string;
  readonly inside: boolean;
  readonly typeOnly: boolean;
}

function importsOf(from: string): Import[] {
  const code = sources.get(from) ?? '';
  const statement =
    /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...code.matchAll(statement)].map((match) => {
    const name = (match[2] ?? match[3] ?? '').replace(/\?.*$/, '');
    const typeOnly = match[1] !== undefined;
    if (name.startsWith('#src/')) return { from, to: name.slice(5), inside: true, typeOnly };
    if (name.startsWith('.')) {
      const to = path.posix.join(path.posix.dirname(from), name);
      return { from, to, inside: true, typeOnly };
    }
    return {
      from,
      to: name.split('/', name.startsWith('@') ? 2 : 1).join('/'),
      inside: false,
      typeOnly,
    };
  });
}

const partOf = (file: string) => file.split('/')[0] ?? file;
const imports = files.flatMap(importsOf);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('imports', () => {
  it('are read: the table rests on some hundred of them', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('point one way: main → ui → data, deep-link, export → worker → core', () => {
    const wrong = imports.filter(({ from, to, inside, typeOnly }) => {
      if (!inside || to.endsWith('.css')) return false;
      const [part, target] = [partOf(from), partOf(to)];
      if (part === target || mayImport[part]?.includes(target)) return false;
      return !(part === 'ui' && typeOnly && typesOfWorker.test(to));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('from packages are those that the part may use', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) => !inside && !mayUse[partOf(from)]?.includes(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('inside the core are relative and name the file', () => {
    const core = files.filter((file) => file.startsWith('core/'));
    const wrong = core.filter((file) => /from\s+['"]#src/.test(sources.get(file) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('of one screen never reach into another', () => {
    const screens = new Set(['story', 'compare', 'discrepancies', 'people', 'how']);
    const screenOf = (file: string) => file.match(/^ui\/([^/]+)\//)?.[1] ?? '';
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [screenOf(from), screenOf(to)];
      return a !== b && screens.has(b) && (screens.has(a) || a === 'shared');
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('of the model are none, so that every part can name its words', () => {
    expect(importsOf('core/model.ts')).toEqual([]);
  });

  it('lead to files that are there', () => {
    const lost = imports.filter(
      ({ to, inside }) => inside && !to.endsWith('.css') && !sources.has(to),
    );
    expect(lost.map(shown)).toEqual([]);
  });

  it('are found by every way of writing one', () => {
    sources.set('core/probe.ts', [
      `import { a } from './a.ts';`,
      `import type { b } from '#src/ui/b.ts';`,
      `import './c.css';`,
      `import {\n  d,\n} from 'react';`,
      `export { e } from '../worker/e.ts';`,
      `export * from '@scope/f/deep';`,
      `const g = () => import('./g.ts');`,
    ].join('\n')); // prettier-ignore
    const found = importsOf('core/probe.ts').map(({ to }) => to);
    sources.delete('core/probe.ts');
    expect(found).toEqual([
      'core/a.ts', 'ui/b.ts', 'core/c.css', 'react', 'worker/e.ts', '@scope/f', 'core/g.ts',
    ]); // prettier-ignore
  });
});

describe('files', () => {
  it('are named for what they hold, never for being shared', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|services?|types|index|misc)(\/|\.tsx?$)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = files.filter(
      (file) =>
        !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.worker|\.d)?\.tsx?$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = files.filter((file) =>
      /^export (\*|\{[^}]*\}) from/m.test(sources.get(file) ?? ''),
    );
    expect(barrels).toEqual([]);
  });

  it('have at most 300 lines, but for a lexicon of one table, and half of them fewer than 80', () => {
    const lengths = new Map(
      files.map((file) => [file, (sources.get(file) ?? '').split('\n').length]),
    );
    const long = [...lengths].filter(([, length]) => length > 301);
    expect(long.filter(([file]) => !file.endsWith('-lexicon.ts'))).toEqual([]);
    const sorted = [...lengths.values()].sort((x, y) => x - y);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });
});

describe('the core', () => {
  it('knows no clock, no chance, no locale and no page', () => {
    const forbidden =
      /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|crypto\.|Intl\.|localeCompare|toLocale\w+|document\.|window\.|globalThis|setTimeout|console\.)/;
    const found = files.flatMap((file) => {
      const hit = file.startsWith('core/') && sources.get(file)?.match(forbidden);
      return hit ? [`${file}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('names no example story, outlet or person', () => {
    const named =
      /\b(sherman|ryabkov|lavrov|stoltenberg|esta media|moscow times|the news international)\b/i;
    const code = (file: string) => (sources.get(file) ?? '').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
    const found = files.flatMap((file) => {
      const hit = file.startsWith('core/') && code(file).match(named);
      return hit ? [`${file}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('article text', () => {
  it('is never put into a page as HTML', () => {
    const risky =
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    const found = files.filter((file) => risky.test(sources.get(file) ?? ''));
    expect(found).toEqual([]);
  });
});
