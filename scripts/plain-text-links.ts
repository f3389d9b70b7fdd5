import path from 'node:path';
import type { Plugin } from 'vite';

/** Fills `<!-- plain texts -->` of the built page with a link to each article's file, for readers without JavaScript. */
export function plainTextLinks(): Plugin {
  return {
    name: 'synoptic:plain-text-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const links = Object.values(bundle ?? {})
          .filter((file) => file.type === 'asset' && file.fileName.endsWith('.txt'))
          .map((file) => file.fileName)
          .sort()
          .map(
            (name, i) =>
              `<li><a href="./${name}">Article ${i + 1} (${path.basename(name)})</a></li>`,
          );
        return html.replace('<!-- plain texts -->', `<ul>${links.join('')}</ul>`);
      },
    },
  };
}
