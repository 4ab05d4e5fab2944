/**
 * A server that speaks just enough Bolt (4.4) to be one that is too old, refuses the password, or has troubles that
 * pass. Messages and their packing: the Bolt and PackStream specifications at neo4j.com/docs/bolt.
 */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A map or text or list that PackStream packs; short ones only. */
type Packed = string | number | readonly Packed[] | { readonly [key: string]: Packed };

const packText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
};

const pack = (value: Packed): Buffer => {
  if (typeof value === 'string') return packText(value);
  if (typeof value === 'number') return Buffer.from([0xc8, value]);
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 | value.length]), ...value.map(pack)]);
  const entries = Object.entries(value);
  const fields = entries.flatMap(([key, item]) => [packText(key), pack(item)]);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...fields]);
};

const kinds = { success: 0x70, record: 0x71, ignored: 0x7e, failure: 0x7f } as const;

/** What a client asks, by the tag of its message. */
const requests: Readonly<Record<number, string>> = {
  1: 'hello',
  2: 'goodbye',
  15: 'reset',
  16: 'run',
  17: 'begin',
  18: 'commit',
  19: 'rollback',
  47: 'discard',
  63: 'pull',
  102: 'route',
};

export interface Answer {
  readonly kind: keyof typeof kinds;
  readonly body: Packed;
}

export const success = (body: Packed = {}): Answer => ({ kind: 'success', body });
export const failure = (code: string, message: string): Answer => ({
  kind: 'failure',
  body: { code, message },
});

const message = ({ kind, body }: Answer): Buffer => {
  const bytes = Buffer.concat([Buffer.from([0xb1, kinds[kind]]), pack(body)]);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes, Buffer.from([0, 0])]);
};

/** Takes whole messages (of one or more chunks) off the front of what came in. */
function* messagesOf(buffered: { bytes: Buffer }): Generator<Buffer> {
  for (;;) {
    const parts: Buffer[] = [];
    let at = 0;
    for (;;) {
      if (buffered.bytes.length < at + 2) return;
      const length = buffered.bytes.readUInt16BE(at);
      if (buffered.bytes.length < at + 2 + length) return;
      parts.push(buffered.bytes.subarray(at + 2, at + 2 + length));
      at += 2 + length;
      if (length === 0 && parts.length > 1) break;
    }
    buffered.bytes = buffered.bytes.subarray(at);
    yield Buffer.concat(parts);
  }
}

const serve = (socket: Socket, answer: (request: string) => Answer): void => {
  const buffered = { bytes: Buffer.alloc(0) };
  let shaken = false;
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece) => {
    buffered.bytes = Buffer.concat([buffered.bytes, Buffer.from(piece)]);
    if (!shaken) {
      if (buffered.bytes.length < 20) return; // four bytes of magic, four versions of four bytes
      buffered.bytes = buffered.bytes.subarray(20);
      shaken = true;
      socket.write(Buffer.from([0, 0, 4, 4]));
    }
    for (const bytes of messagesOf(buffered)) {
      const request = requests[bytes.readUInt8(1)] ?? 'unknown';
      if (request === 'goodbye') socket.end();
      else socket.write(message(answer(request)));
    }
  });
};

/** @param answer What is answered to `hello`, `run`, `pull`, `begin`, `commit`, `rollback`, `reset`, `route`. */
export const startFakeBolt = async (answer: (request: string) => Answer) => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket, answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The system gave no port.');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
