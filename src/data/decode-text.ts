export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: string;
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** A file's bytes as text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  return { ok: true, text: new TextDecoder().decode(bytes), encoding: 'utf-8', notices: [] };
}
