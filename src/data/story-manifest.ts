import * as v from 'valibot';

/** At most so many articles make a story. */
const MOST_ARTICLES = 100;

const known = v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)), null);
const date = v.nullish(v.pipe(v.string(), v.isoDate()), null);
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'not a web address'));

/** Stands in links: letters, digits, hyphen and underline only. */
const id = v.pipe(
  v.string(),
  v.regex(/^[\w-]{1,64}$/, 'an id is made of letters, digits, - and _'),
);

const described = v.object({
  id: v.optional(id),
  file: v.pipe(v.string(), v.regex(/^[^/\\]+\.txt$/, 'not the name of a .txt file')),
  outlet: known,
  agency: known,
  byline: known,
  title: known,
  date,
  place: known,
  url: v.nullish(webAddress, null),
});

/** Without an id of its own, an article is called as its file is. */
const article = v.pipe(
  described,
  v.transform((said) => ({ ...said, id: said.id ?? idOf(said.file) })),
);

function idOf(file: string): string {
  return file
    .replace(/\.txt$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 64);
}

const manifest = v.pipe(
  v.object({
    version: v.literal(1),
    title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300)),
    date,
    articles: v.pipe(v.array(article), v.minLength(1), v.maxLength(MOST_ARTICLES)),
  }),
  v.check(
    ({ articles }) => new Set(articles.map((a) => a.id)).size === articles.length,
    'two articles have one id',
  ),
);

/** What a `story.json` says: the story's title and date, and what is known of each article. `null`: unknown. */
export type StoryManifest = v.InferOutput<typeof manifest>;
export type ManifestArticle = StoryManifest['articles'][number];

/** A `story.json` read and checked, or in one line what is wrong with it. */
export function parseManifest(
  json: string,
): { ok: true; manifest: StoryManifest } | { ok: false; reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
  const result = v.safeParse(manifest, data);
  if (result.success) return { ok: true, manifest: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'story'}: ${issue.message}` };
}
