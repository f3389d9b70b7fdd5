import { siglum } from '#src/core/discrepancies/siglum.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { moveColumn, outletIds } from './choose-columns.ts';
import type { CompareModel } from './use-compare-model.ts';

/** Puts a column at another place among the columns, and says so. The base stays the base. */
export function usePlaceColumn(
  { columns: { shown, base }, index }: CompareModel,
  go: ScreenProps['go'],
): (from: number, to: number) => void {
  const { articles } = index.comparison;
  const announce = useAnnounce();
  return (from, to) => {
    const next = moveColumn(shown, from, to);
    go({
      outlets: outletIds(articles, next),
      base: next[0] === base ? null : (articles[base]?.id ?? null),
    });
    announce(`${siglum(shown[from] ?? 0)} is column ${to + 1} of ${shown.length}`);
  };
}
