import { serveComparisons } from './serve-comparisons.ts';

// In a worker the global scope is itself the port to the page.
serveComparisons(self);
