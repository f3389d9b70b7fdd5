import type { FarLink } from './ribbon-far-links.ts';
import { refKey } from './story-index.ts';

/** The lines that pass behind the columns between two that share a sentence; placed by `drawRibbons`. */
export function RibbonOverlay({ links }: { links: readonly FarLink[] }) {
  return (
    <svg className="ribbon-overlay" aria-hidden="true">
      {links.map(({ left, right, relation, isLit }) => (
        <path
          key={`${refKey(left)} ${refKey(right)}`}
          data-far=""
          data-left={refKey(left)}
          data-right={refKey(right)}
          className={`far far-${relation} ${isLit ? 'far-lit' : ''}`}
        />
      ))}
    </svg>
  );
}
