/**
 * A list inside one parameter: parted by commas, with `~1` for a comma and `~0` for a `~` that belong
 * to a part. Percent signs would not do: some programs encode every comma of a link.
 */
export function writeList(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('~', '~0').replaceAll(',', '~1')).join(',');
}

/** The parts of a list, empty ones included. */
export function readList(text: string): string[] {
  return text.split(',').map((part) => part.replaceAll('~1', ',').replaceAll('~0', '~'));
}

/** A text as it may stand in a fragment, commas readable; safe from programs that find links in prose. */
export function encodeField(text: string): string {
  // No URL can hold half a surrogate pair; encodeURIComponent would throw.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A text decoded, or as it stands where its percent signs make no sense. */
export function decodeField(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
