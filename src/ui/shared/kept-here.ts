/** Under which key a story's own links are kept in the browser. */
export function linksKey(story: string): string {
  return `synoptic.links.${story}`;
}

/** Under which key the session keeps where the reader is on the page of an address. */
export function placeKey(fragment: string): string {
  return `synoptic.place ${fragment}`;
}
