/**
 * The relay over MQTT in a secure WebSocket: MQTT 5, or 3.1.1 where a broker takes only that. Everything goes at least
 * once (QoS 1); whoever reads must not mind a repetition.
 */
import { type Answer, type Client, mqtt_v4, mqtt_v5 } from 'u8-mqtt/esm/web/basic-v5.js';
import type { Bytes } from '../share/bytes.ts';
import { pauseAfter } from './pause.ts';
import type { Connect, Relay, RelayListener, RelayState, Will } from './relay.ts';
import { slots } from './slots.ts';
import { wholeSocket } from './whole.ts';

/** How long a broker may take to answer, ms. */
const PATIENCE = 10_000;
/** A connection without an answer to a ping is lost; pings also keep a browser's worker awake. ms. */
const PING_EVERY = 20_000;
/** Seconds of silence after which the broker may speak the will is half as much again. */
const KEEP_ALIVE = 30;
/** Messages on the way at a time: the least that brokers promise to take (mosquitto: 20). */
const ON_THE_WAY = 16;
/** Filters in one packet: AWS IoT Core takes no more, and hangs up. */
const FILTERS_AT_ONCE = 8;
/** Reason codes from here on are refusals. */
const REFUSED = 0x80;
/** A retained message of a room that nobody speaks in any more goes by itself, seconds. */
const RETAINED_LIFE = 30 * 24 * 3600;

/** A connection that stands: what asks it for something is given up when it ends. */
interface Session {
  readonly client: Client;
  readonly level: 4 | 5;
  readonly ended: Promise<void>;
}

export const mqttRelay: Connect = (address, will, listener) => new MqttRelay(address, will, listener);

class MqttRelay implements Relay {
  readonly #address: string;
  readonly #will: Will;
  readonly #listener: RelayListener;
  readonly #filters = new Set<string>();
  /** Kept over all connections: a broker then ends the one before, and speaks its will, before it takes the next. */
  readonly #name = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
  readonly #slot = slots(ON_THE_WAY);
  #state: RelayState = 'connecting';
  #level: 4 | 5 = 5;
  #failures = 0;
  #socket: WebSocket | null = null;
  #session: Session | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  #atOnce = false;

  constructor(address: string, will: Will, listener: RelayListener) {
    this.#address = address;
    this.#will = will;
    this.#listener = listener;
    void this.#open();
  }

  get state(): RelayState {
    return this.#state;
  }

  publish(topic: string, payload: Bytes, retain: boolean): Promise<boolean> {
    return this.#ask(({ client, level }) => {
      const props = level === 5 && retain ? { props: { message_expiry_interval: RETAINED_LIFE } } : {};
      return client.pub({ topic, payload, qos: 1, retain, ...props });
    });
  }

  async subscribe(filters: readonly string[]): Promise<boolean> {
    for (const filter of filters) this.#filters.add(filter);
    const asked = inPackets(filters).map((some) =>
      this.#ask(({ client }) => client.subscribe(some, { qos: 1 })),
    );
    return (await Promise.all(asked)).every(Boolean);
  }

  unsubscribe(filters: readonly string[]): Promise<boolean> {
    for (const filter of filters) this.#filters.delete(filter);
    return this.#ask(({ client }) => client.unsubscribe(filters));
  }

  end(): void {
    this.#over = true;
    clearTimeout(this.#retry);
    // Without MQTT's own goodbye, so that the will is spoken.
    this.#socket?.close();
  }

  async #ask(request: (session: Session) => Promise<Answer>): Promise<boolean> {
    return this.#slot(async () => {
      const session = this.#session;
      if (session === null) return false;
      const lost = session.ended.then(() => false);
      return Promise.race([request(session).then(isTaken), lost]);
    });
  }

  async #open(): Promise<void> {
    const level = this.#level;
    const session = this.#dial(level);
    if (session === null) return this.#wait();
    void session.ended.then(() => this.#wait());
    const socket = this.#socket;
    let reached = false;
    socket?.addEventListener('open', () => {
      reached = true;
    });
    try {
      await within(session, connect(session.client, this.#name, this.#will));
    } catch (error) {
      // Refused for its version, or hung up on the first words: the other version, at once where that is the older.
      if (reached && !(error instanceof Late)) {
        this.#level = level === 5 ? 4 : 5;
        this.#atOnce = level === 5;
      }
      socket?.close();
      return;
    }
    this.#session = session;
    this.#failures = 0;
    if (this.#filters.size > 0) await this.subscribe([...this.#filters]);
    if (this.#session !== session) return;
    this.#tell('live');
    void this.#ping(session);
  }

  #dial(level: 4 | 5): Session | null {
    try {
      const socket = new WebSocket(this.#address, ['mqtt']);
      this.#socket = socket;
      const ended = new Promise<void>((done) => socket.addEventListener('close', () => done()));
      const client = (level === 5 ? mqtt_v5 : mqtt_v4)({
        sess_stg: null,
        keep_alive: 0,
        on_mqtt_type: {
          mqtt_publish: (packet) => {
            if (packet.qos > 0) void client.puback(packet);
            // A copy: what is read next may take its place.
            this.#listener.message(packet.topic, Uint8Array.from(packet.payload ?? []));
          },
        },
      });
      const quiet = () => undefined;
      client.with({ log_conn: quiet, on_error: quiet, on_live: quiet, on_disconnect: quiet });
      client.with_websock(wholeSocket(socket));
      return { client, level, ended };
    } catch {
      return null; // no address of a socket
    }
  }

  async #ping(session: Session): Promise<void> {
    while (this.#session === session) {
      await Promise.race([new Promise((done) => setTimeout(done, PING_EVERY)), session.ended]);
      if (this.#session !== session) return;
      await within(session, session.client.ping()).catch(() => this.#socket?.close());
    }
  }

  #wait(): void {
    this.#session = null;
    this.#socket = null;
    if (this.#over) return;
    if (this.#atOnce) {
      this.#atOnce = false;
      void this.#open();
      return;
    }
    this.#tell('lost');
    this.#retry = setTimeout(() => void this.#open(), pauseAfter(this.#failures));
    this.#failures += 1;
  }

  #tell(state: RelayState): void {
    this.#state = state;
    this.#listener.state(state);
  }
}

class Late extends Error {}

/** Answered, and not with a refusal. */
const isTaken = ([packet]: Answer): boolean =>
  packet !== undefined &&
  [packet.reason ?? 0, ...(packet.answers ?? [])].every((reason) => reason.valueOf() < REFUSED);

const inPackets = (filters: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(filters.length / FILTERS_AT_ONCE) }, (_, n) =>
    filters.slice(n * FILTERS_AT_ONCE, (n + 1) * FILTERS_AT_ONCE),
  );

/** Rejects when the connection ends before, or takes too long. */
async function within<T>({ ended }: Session, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), PATIENCE);
  });
  const gone = ended.then(() => Promise.reject(new Error('ended')));
  return Promise.race([answer, late, gone]).finally(() => clearTimeout(timer));
}

const connect = (client: Client, name: string, { topic, payload }: Will): Promise<unknown> =>
  client.connect({
    client_id: name,
    keep_alive: KEEP_ALIVE,
    flags: { clean_start: true },
    will: { topic, payload, qos: 1, retain: true },
  });
