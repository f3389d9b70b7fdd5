import type { ChangeType } from '#src/core/model.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';

const types: readonly (readonly [ChangeType, string])[] = [
  ['word', 'words'],
  ['figure', 'figures'],
  ['name', 'names'],
  ['order', 'order of words'],
  ['inflection', 'endings and tense'],
  ['spelling', 'spelling variants'],
  ['case', 'capitals'],
  ['typography', 'typography'],
];

/** The choices behind one word. */
export function MarkMenu({ view, go }: { view: ViewState; go: ScreenProps['go'] }) {
  const muted = view.mutedChanges.length;
  const label = muted === 0 ? 'Marks' : `Marks (${muted} muted)`;
  return (
    <Menu label={label} name={label} end>
      <MarkChoices view={view} go={go} />
    </Menu>
  );
}

/** Which types of change are marked. Muted ones make no difference between sentences, either. */
export function MarkChoices({ view, go }: { view: ViewState; go: ScreenProps['go'] }) {
  const muted = view.mutedChanges;
  const toggle = (type: ChangeType) =>
    go({
      mutedChanges: muted.includes(type)
        ? muted.filter((other) => other !== type)
        : [...muted, type],
    });
  return (
    <fieldset className="m-0 flex flex-col border-0 p-0">
      <legend className="note p-0">Changes that are marked</legend>
      {types.map(([type, words]) => (
        <label key={type} className="flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            className="accent-same"
            checked={!muted.includes(type)}
            onChange={() => toggle(type)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
