import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says something to those who listen, without moving the focus. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

/** Holds the page's one polite live region. The same words said twice are spoken twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback(
    (words: string) => setSaid((last) => ({ words, turn: last.turn + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        {said.words}
        {said.turn % 2 === 1 ? '\u00a0' : ''}
      </div>
    </AnnounceContext>
  );
}
