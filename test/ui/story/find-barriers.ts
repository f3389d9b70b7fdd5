import axe from 'axe-core';

/** Milliseconds that axe may take on a busy machine. */
export const AXE_TIME = 30_000;

/**
 * What axe finds in a part of a page, with the element. Without the rules that need what jsdom has not
 * (colours) or the whole page (landmarks); the browser tests run those.
 */
export async function findBarriers(container: Element): Promise<(string | undefined)[][]> {
  const { violations } = await axe.run(container, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
