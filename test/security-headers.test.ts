import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaPolicy, securityHeaders } from '../scripts/security-headers.ts';

const file = readFileSync(path.resolve(import.meta.dirname, '../public/_headers'), 'utf8');

/** The headers that the file gives to a path pattern. */
function headersOf(pattern: string): Record<string, string> {
  const [, block = ''] = file.split(`${pattern}\n`);
  const lines = block.split('\n\n')[0]?.split('\n') ?? [];
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
  );
}

describe('the headers of the build', () => {
  it('are the same for hosts that read _headers and for the preview', () => {
    const { 'Cache-Control': cache, ...given } = headersOf('/*');
    expect(given).toEqual(securityHeaders);
    expect(cache).toBe('no-cache');
  });

  it('let hashed files be kept for ever, and only those', () => {
    expect(headersOf('/assets/*')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it('state in the page what a page can state of the policy', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(
      `${metaPolicy}; frame-ancestors 'none'`,
    );
    expect(metaPolicy).not.toMatch(/frame-ancestors|report-uri|sandbox|unsafe/);
  });
});
