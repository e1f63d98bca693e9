/** A way to a broker that is as far as a real one: what goes either way comes later, in its order. */
import { connect, createServer, type Socket } from 'node:net';

export interface Network {
  /** `wss://…` or as given, by this way. */
  readonly address: string;
  close(): Promise<void>;
}

/** Leads to the broker at an address on this machine; `delay`: ms each way, 0 for none. */
export async function startNetwork(address: string, delay: number): Promise<Network> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const carry = (from: Socket, to: Socket): void => {
    sockets.add(from);
    // Timers of one length end in the order in which they began.
    from.on('data', (bytes) => setTimeout(() => to.destroyed || to.write(bytes), delay));
    from.on('close', () => setTimeout(() => to.destroy(), delay));
    from.on('error', () => from.destroy());
    from.setNoDelay(true);
  };
  const server = createServer((from) => {
    const far = connect(Number(port), hostname);
    carry(from, far);
    carry(far, from);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The network has no port');
  const near = new URL(address);
  near.port = String(at.port);
  return {
    address: near.href.replace(/\/$/, ''),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
