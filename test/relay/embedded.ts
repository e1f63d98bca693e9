/** A broker inside Node: MQTT over WebSocket, plain or with TLS. It forgets everything when it is closed. */
import { createServer as createPlain, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';

export interface Broker {
  readonly port: number;
  /** `ws://…`, or `wss://…` with TLS. */
  readonly address: string;
  /** Topics on which nothing was said, in order: that is what ends a connection's presence. */
  readonly emptied: readonly string[];
  /** The filters that were asked for, packet by packet. */
  readonly asked: readonly (readonly string[])[];
  close(): Promise<void>;
}

export interface BrokerOptions {
  /** 0 or left out: any free port. */
  readonly port?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Starts a broker on 127.0.0.1. */
export async function startBroker({ port = 0, tls }: BrokerOptions = {}): Promise<Broker> {
  const broker = await Aedes.createBroker();
  const emptied: string[] = [];
  broker.on('publish', ({ topic, payload }) => {
    if (payload.length === 0) emptied.push(topic);
  });
  const asked: string[][] = [];
  broker.on('subscribe', (filters) => asked.push(filters.map(({ topic }) => topic)));
  const server: Server = tls ? createSecure(tls) : createPlain();
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    // A browser that goes away mid-sentence is no fault of the broker's.
    stream.on('error', () => stream.destroy());
    broker.handle(stream, request);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The broker has no port');
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    port: address.port,
    address: `${tls ? 'wss' : 'ws'}://127.0.0.1:${address.port}`,
    emptied,
    asked,
    async close() {
      cut();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await new Promise<void>((resolve) => broker.close(resolve));
      await closed;
    },
  };
}
