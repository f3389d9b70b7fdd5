/** How kinds of files that are no text begin, as their specifications give it. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a PDF document', '%PDF-'],
  ['an RTF document', '{\\rtf'],
  ['a ZIP archive or Office document', 'PK\x03\x04'],
  ['a ZIP archive', 'PK\x05\x06'],
  ['an old Office document', '\xd0\xcf\x11\xe0'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ'],
  ['a 7z archive', "7z\xbc\xaf'\x1c"],
  ['a RAR archive', 'Rar!'],
  ['a sound or video file', 'RIFF'],
  ['a sound file', 'ID3'],
  ['a sound file', 'OggS'],
  ['a database', 'SQLite format 3\0'],
  ['a program', '\x7fELF'],
];

/** What kind of file, other than text, begins with these bytes; null if none that is known. */
export function fileSignature(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.slice(4, 8) === 'ftyp') return 'a sound or video file';
  return SIGNATURES.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}
