/** Snapshots as short texts that a link can carry: JSON, deflated, in base64 fit for addresses. */
import { packSnapshot, parseSnapshot, type Snapshot } from './snapshot';

const through = async (bytes: Uint8Array, transform: GenericTransformStream): Promise<Uint8Array> => {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const toBase64 = (bytes: Uint8Array): string => {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

export const encodeSnapshot = async (snapshot: Snapshot): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(packSnapshot(snapshot)));
  return toBase64(await through(bytes, new CompressionStream('deflate-raw')));
};

/** The inverse; null where the text is cut short or none of ours. */
export const decodeSnapshot = async (text: string): Promise<Snapshot | null> => {
  try {
    const bytes = await through(fromBase64(text), new DecompressionStream('deflate-raw'));
    return parseSnapshot(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
};
