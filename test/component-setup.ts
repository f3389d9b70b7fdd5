import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is no reason to fail; what never comes still does.
configure({ asyncUtilTimeout: 10_000 });

// Files share one jsdom (`isolate: false`): nothing of a test may be left over for the next one.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});
