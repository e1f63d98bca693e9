/** A real mosquitto (Debian package) on this machine, as the README has it set up, for tests and measurements. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../consoles/certificate.ts';

export interface Mosquitto {
  readonly port: number;
  /** `ws://…`, or `wss://…` with TLS. */
  readonly address: string;
  readonly pid: number;
  readonly folder: string;
  /** Ends it, and leaves its folder. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface MosquittoOptions {
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** With the practice consoles' certificate. */
  readonly tls?: boolean;
  /** The folder of one that was stopped: what was retained there is there again. */
  readonly folder?: string;
}

const COMMAND =
  ['/usr/sbin/mosquitto', '/usr/local/sbin/mosquitto'].find((path) => existsSync(path)) ?? 'mosquitto';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const SETTINGS = join(import.meta.dirname, 'mosquitto.conf');
const RULES = join(import.meta.dirname, 'mosquitto.acl');

/** Starts a broker under the settings and access rules that stand beside this. */
export async function startMosquitto(options: MosquittoOptions = {}): Promise<Mosquitto> {
  const { port = 0, tls = false, folder = await mkdtemp(join(tmpdir(), 'handrail-mosquitto-')) } = options;
  const [rules, kept] = [join(folder, 'rules.acl'), join(folder, 'kept')];
  await copyFile(RULES, rules);
  await mkdir(kept, { recursive: true });
  // It reads and writes as a user of its own.
  await chmod(folder, 0o755);
  await chmod(kept, 0o777);
  const listens = port === 0 ? await freePort() : port;
  const secure = tls ? await secured(folder) : [];
  const lines = [
    await readFile(SETTINGS, 'utf8'),
    `acl_file ${rules}`,
    `persistence_location ${kept}/`,
    // This build starts with a socket of WebSocket only where there is a plain one, too.
    `listener ${await freePort()} 127.0.0.1`,
    `listener ${listens}`,
    'protocol websockets',
    ...secure,
  ];
  const config = join(folder, 'mosquitto.conf');
  await writeFile(config, `${lines.join('\n')}\n`);
  const child = spawn(COMMAND, ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  await listening(child, listens, () => said);
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await gone;
  };
  return {
    port: listens,
    address: `${tls ? 'wss' : 'ws'}://127.0.0.1:${listens}`,
    pid: child.pid ?? 0,
    folder,
    stop,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function secured(folder: string): Promise<readonly string[]> {
  const { key, cert } = await certificate();
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  await writeFile(keyFile, key, { mode: 0o644 });
  await writeFile(certFile, cert);
  return [`keyfile ${keyFile}`, `certfile ${certFile}`];
}

/** Asks until somebody answers there. */
async function listening(child: ChildProcess, port: number, said: () => string): Promise<void> {
  let failed: Error | null = null;
  child.once('error', (error) => {
    failed = error;
  });
  for (;;) {
    if (failed !== null || child.exitCode !== null)
      throw new Error(`mosquitto does not start (apt-get install mosquitto): ${failed ?? said()}`);
    const there = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        answer(true);
      });
      socket.once('error', () => setTimeout(() => answer(false), 20));
    });
    if (there) return;
  }
}
