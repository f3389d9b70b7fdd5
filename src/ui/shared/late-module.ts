import { useEffect, useState } from 'react';

/** Functions from a file that most first views do without. */
export interface LateModule<Functions> {
  /** Fetches the file, which is then there at once. Never rejects: who wants what is missing asks again. */
  readonly preload: () => Promise<void>;
  /** Them, once they are there; null before, and as long as they are not wanted. */
  readonly useIt: (isWanted: boolean) => Functions | null;
}

/** `load` imports the file. */
export function lateModule<Functions>(load: () => Promise<Functions>): LateModule<Functions> {
  let there: Functions | null = null;
  const preload = async () => {
    try {
      there ??= await load();
    } catch {
      // It is fetched again when it is wanted.
    }
  };
  const useIt = (isWanted: boolean) => {
    const [, setThere] = useState(there !== null);
    const isMissing = isWanted && there === null;
    useEffect(() => {
      if (isMissing) void preload().then(() => setThere(there !== null));
    }, [isMissing]);
    return isWanted ? there : null;
  };
  return { preload, useIt };
}
