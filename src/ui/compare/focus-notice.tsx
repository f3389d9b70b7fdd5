import { Notice } from '../shared/notice.tsx';
import type { ResolvedFocus } from './resolve-focus.ts';

/** Says when a link's sentence is not what it was, never silently another one; and when its filters hid it. */
export function FocusNotice(props: { state: ResolvedFocus['state']; isUnfiltered: boolean }) {
  const { state, isUnfiltered } = props;
  switch (state) {
    case 'moved':
      return (
        <Notice>
          <strong>The text has changed</strong> since this link was made. The sentence that is
          focused is the best match.
        </Notice>
      );
    case 'gone':
      return (
        <Notice>
          <strong>The text has changed</strong> since this link was made, and the sentence it
          pointed to is not there any more.
        </Notice>
      );
    case 'none':
    case 'found':
      if (!isUnfiltered) return null;
      return (
        <Notice>The filters left out the sentence that is focused. All rows are shown.</Notice>
      );
  }
}
