import type { Plugin } from 'vite';
import { metaPolicy } from './security-headers.ts';

/** Puts the content policy first into the built page's head. Not in development: Vite's live reload needs inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: 'synoptic:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<head>\s*/,
          (head) =>
            `${head}<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />\n    `,
        ),
    },
  };
}
