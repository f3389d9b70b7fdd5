const manifests = import.meta.glob<string>('/seeds/*/story.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('/seeds/*/*.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a story's files are: hashed addresses that work under any base path. */
export interface StoryFiles {
  /** The address of its `story.json`. */
  readonly manifest: string;
  /** File name → address. */
  readonly texts: ReadonlyMap<string, string>;
}

function byStory(): ReadonlyMap<string, StoryFiles> {
  const stories = new Map<string, { manifest: string; texts: Map<string, string> }>();
  for (const [path, manifest] of Object.entries(manifests)) {
    stories.set(path.split('/')[2] ?? '', { manifest, texts: new Map() });
  }
  for (const [path, url] of Object.entries(texts)) {
    const [, , story = '', file = ''] = path.split('/');
    stories.get(story)?.texts.set(file, url);
  }
  return stories;
}

/** The stories that came with the build, by the name of their folder; those without a `story.json` are left out. */
export const storyFiles: ReadonlyMap<string, StoryFiles> = byStory();

/** The names of all stories; the first one is what an empty link opens. */
export const storyIds: readonly string[] = [...storyFiles.keys()].sort();
