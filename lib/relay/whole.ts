/**
 * Whole MQTT packets out of what a socket brings: u8-mqtt 0.6.7 lets a short packet wait that comes behind a long one
 * which arrived in pieces.
 */
import { type Bytes, concat } from '../share/bytes.ts';

/** Bytes of a packet that is taken; a broker that sends more is not listened to. */
const PACKET_MAX = 4_000_000;

/** Length of the first packet, by its header (MQTT 5, 2.1.4); null while the header is not there. */
function lengthOf(bytes: Bytes): number | null {
  let length = 0;
  for (let at = 1; at <= 4; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return null;
    length += (byte & 0x7f) * 128 ** (at - 1);
    if (byte < 0x80) return at + 1 + length;
  }
  throw new RangeError('not MQTT');
}

/** Gives the packets that are complete with each piece; throws a RangeError where it is not MQTT, or too long. */
export function wholePackets(): (piece: Bytes) => readonly Bytes[] {
  let rest: Bytes = new Uint8Array(0);
  return (piece) => {
    rest = rest.length === 0 ? piece : concat(rest, piece);
    const packets: Bytes[] = [];
    for (;;) {
      const length = lengthOf(rest);
      if (length !== null && length > PACKET_MAX) throw new RangeError('a packet that is too long');
      if (length === null || rest.length < length) return packets;
      packets.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
  };
}

/** What u8-mqtt uses of a socket. */
export interface SocketLike {
  readonly readyState: number;
  binaryType: string;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null;
  onerror: (() => void) | null;
  onclose:
    | ((event: { readonly wasClean: boolean; readonly code: number; readonly reason: string }) => void)
    | null;
  send(bytes: Bytes): void;
}

/** A socket that brings whole packets only. */
export function wholeSocket(socket: WebSocket): SocketLike {
  const whole = wholePackets();
  socket.binaryType = 'arraybuffer';
  const like: SocketLike = {
    get readyState() {
      return socket.readyState;
    },
    binaryType: 'arraybuffer',
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
    send: (bytes) => socket.send(bytes),
  };
  socket.addEventListener('open', () => like.onopen?.());
  socket.addEventListener('error', () => like.onerror?.());
  socket.addEventListener('close', (event) => like.onclose?.(event));
  socket.addEventListener('message', ({ data }) => {
    if (!(data instanceof ArrayBuffer)) return socket.close();
    try {
      for (const packet of whole(new Uint8Array(data))) like.onmessage?.({ data: packet.buffer });
    } catch {
      socket.close();
    }
  });
  return like;
}
