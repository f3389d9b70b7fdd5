import type { Article } from '#src/core/model.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';

/** The outlet's letter: A, B, C … in the story's order, whatever the order of the columns. */
export function Siglum({ index }: { index: number }) {
  return <span className="siglum">{siglum(index)}</span>;
}

/** The outlet's name in words; what is not known is said to be unknown. */
export function outletName(article: Pick<Article, 'outlet'>): string {
  return article.outlet ?? 'Unidentified outlet';
}

/** The letter and the name of an outlet, told apart by the letter where the name is unknown. */
export function OutletName(props: { article: Pick<Article, 'outlet'>; index: number }) {
  const { article, index } = props;
  return (
    <>
      <Siglum index={index} /> <bdi>{outletName(article)}</bdi>
    </>
  );
}

/** `2022-01-10` as "10 Jan 2022"; an unknown date as "undated". Not the browser's locale, so that a page reads alike everywhere. */
export function dateWords(date: string | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (!parts) return 'undated';
  const month = months[Number(parts[2]) - 1];
  return month === undefined ? 'undated' : `${Number(parts[3])} ${month} ${parts[1]}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
