import { siglum } from '#src/core/discrepancies/siglum.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { isMissing } from '../shared/is-missing.ts';
import { outletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { outletIds } from './choose-columns.ts';
import type { CompareModel } from './use-compare-model.ts';

const atLeastTwo = 'At least two outlets stay: choose another first';

/** Which outlets are columns and which of them is the base. At least two remain; why one cannot go is said. */
export function OutletChooser({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { shown, base } = model.columns;
  const { articles } = model.index.comparison;
  const announce = useAnnounce();
  const isHeld = (article: number) => shown.length <= 2 && shown.includes(article);
  const toggle = (article: number) => {
    if (isHeld(article)) return announce(atLeastTwo);
    const next = shown.includes(article)
      ? shown.filter((other) => other !== article)
      : [...shown, article];
    go({ outlets: outletIds(articles, next) });
  };
  const swap = () => go({ outlets: outletIds(articles, shown.toReversed()) });
  return (
    <>
      <div role="group" aria-label="Outlets" className="flex items-center">
        {articles.map((article, index) => (
          <button
            key={article.id}
            type="button"
            className="act siglum"
            aria-pressed={shown.includes(index)}
            aria-label={`${siglum(index)}, ${outletName(article)}`}
            title={
              isHeld(index)
                ? atLeastTwo
                : `${outletName(article)}: ${article.title ?? 'no headline'}`
            }
            aria-disabled={isHeld(index) || undefined}
            disabled={isMissing(article)}
            onClick={() => toggle(index)}
          >
            {siglum(index)}
          </button>
        ))}
        {shown.length === 2 && (
          <button type="button" className="act" onClick={swap}>
            Swap
          </button>
        )}
      </div>
      <label
        className="flex items-center gap-2 text-ink-2"
        title="The outlet that the others are marked against"
      >
        Base
        <select
          className="field siglum"
          value={base}
          onChange={(event) => {
            const index = Number(event.target.value);
            go({ base: index === shown[0] ? null : (articles[index]?.id ?? null) });
          }}
        >
          {shown.map((index) => (
            <option key={index} value={index}>
              {siglum(index)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
