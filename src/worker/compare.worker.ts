import { serveComparisons, type ServerPort } from './serve-comparisons.ts';

// The page's types call the global scope a window; in a worker it is a port to the page.
serveComparisons(globalThis as unknown as ServerPort);
