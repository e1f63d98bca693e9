/** A proxy on loopback that leads the consoles' host names to the practice consoles: needs no root and no port 443. */
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

const HOSTS =
  /^(?:toutapp\.com|experience\.adobe\.com|[\w.-]+\.(?:marketo|salesforce|salesforce-setup|force)\.com):443$/;

/** `port`: the practice consoles on 127.0.0.1. Every other host is refused, so that a test never leaves the machine. */
export async function startProxy(port: number): Promise<Proxy> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!HOSTS.test(request.url ?? '')) {
      socket.end('HTTP/1.1 502 Not imitated\r\n\r\n');
      return;
    }
    const consoles = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      consoles.write(head);
      consoles.pipe(socket).pipe(consoles);
    });
    consoles.on('error', () => socket.destroy());
    socket.on('close', () => consoles.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
