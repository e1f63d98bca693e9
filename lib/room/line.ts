/** One connection to a broker, for all rooms that use it. */
import type { Connect, Relay, RelayState } from '../relay/relay.ts';
import { type Bytes, utf8 } from '../share/bytes.ts';
import { type Arrived, filtersOf, linkTopic, postTopic, readTopic } from './topics.ts';

export interface LineListener {
  readonly arrived: (what: Arrived, payload: Bytes) => void;
  /** A connection that is watched stands, or has ended. */
  readonly link: (link: string, stands: boolean) => void;
  readonly state: (state: RelayState) => void;
}

export class Line {
  /** Name of this connection, told to members only. */
  readonly link = crypto.randomUUID().replaceAll('-', '');
  readonly #relay: Relay;
  readonly #listener: LineListener;
  readonly #rooms = new Map<string, string>();
  /** The connection that each member named last, by room and member. */
  readonly #named = new Map<string, string>();

  constructor(address: string, connect: Connect, listener: LineListener) {
    this.#listener = listener;
    const will = { topic: linkTopic(this.link), payload: new Uint8Array(0) };
    this.#relay = connect(address, will, {
      message: (topic, payload) => this.#hear(topic, payload),
      state: (state) => {
        if (state === 'live') void this.#relay.publish(will.topic, utf8('1'), true);
        listener.state(state);
      },
    });
  }

  get state(): RelayState {
    return this.#relay.state;
  }

  /** Rooms that use it; without any it may be ended. */
  get rooms(): number {
    return this.#rooms.size;
  }

  /** Reads a room from now on; what is retained there arrives at once. */
  async join(root: string, mine: string): Promise<void> {
    if (this.#rooms.has(root)) return;
    this.#rooms.set(root, mine);
    await this.#relay.subscribe(filtersOf(root, mine));
  }

  async leave(root: string): Promise<void> {
    const mine = this.#rooms.get(root);
    if (mine === undefined) return;
    this.#rooms.delete(root);
    for (const who of [...this.#named.keys()]) if (who.startsWith(postTopic(root, ''))) this.#unwatch(who);
    await this.#relay.unsubscribe(filtersOf(root, mine));
  }

  /** Listens for the end of the connection that a member names; brokers bound how many are listened for. */
  async watch(root: string, from: string, link: string): Promise<void> {
    const who = postTopic(root, from);
    if (this.#named.get(who) === link) return;
    this.#unwatch(who);
    const known = this.#watches(link);
    this.#named.set(who, link);
    if (!known) await this.#relay.subscribe([linkTopic(link)]);
  }

  #watches(link: string): boolean {
    return [...this.#named.values()].includes(link);
  }

  #unwatch(who: string): void {
    const link = this.#named.get(who);
    this.#named.delete(who);
    if (link === undefined || this.#watches(link)) return;
    void this.#relay.unsubscribe([linkTopic(link)]);
    this.#listener.link(link, false);
  }

  publish(topic: string, payload: Bytes, retain: boolean): Promise<boolean> {
    return this.#relay.publish(topic, payload, retain);
  }

  end(): void {
    this.#relay.end();
  }

  #hear(topic: string, payload: Bytes): void {
    const what = readTopic(topic);
    if (what === null) return;
    if (this.#watches(what.root)) this.#listener.link(what.root, payload.length > 0);
    else if (this.#rooms.has(what.root)) this.#listener.arrived(what, payload);
  }
}
