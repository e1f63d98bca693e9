/**
 * A broker that does what it likes: it drops, repeats, holds back, reorders, moves and invents, as it is told. Once it
 * is honest it behaves as brokers do.
 */
import type { Connect, RelayListener } from '../../lib/relay/relay.ts';
import type { Bytes } from '../../lib/share/bytes.ts';

/** What it does with a message; numbers choose among what it has seen. */
export type Deed =
  | { readonly deed: 'pass' | 'drop' | 'twice' | 'hold' }
  /** Something that was said before, once more. */
  | { readonly deed: 'replay'; readonly which: number }
  /** A payload of one topic on another. */
  | { readonly deed: 'move'; readonly which: number; readonly to: number }
  /** A payload that is changed in one place. */
  | { readonly deed: 'change'; readonly which: number; readonly at: number }
  /** Bytes that nobody has said. */
  | { readonly deed: 'invent'; readonly to: number; readonly bytes: readonly number[] };

interface Said {
  readonly topic: string;
  readonly payload: Bytes;
}

interface Client {
  readonly listener: RelayListener;
  readonly will: Said;
  readonly filters: Set<string>;
  over: boolean;
}

const matches = (filter: string, topic: string): boolean => {
  const [levels, parts] = [filter.split('/'), topic.split('/')];
  return levels.length === parts.length && levels.every((level, at) => level === '+' || level === parts[at]);
};

export class HostileBroker {
  honest = false;
  readonly #clients = new Set<Client>();
  readonly #said: Said[] = [];
  readonly #held: Said[] = [];
  readonly #retained = new Map<string, Bytes>();
  #deeds: Deed[] = [];

  /** What it does with the next messages; afterwards it passes them on. */
  will(deeds: readonly Deed[]): void {
    this.#deeds = [...deeds];
  }

  /** From now on it does as it should; what it has held back it gives out in whatever order. */
  repent(): void {
    this.honest = true;
    for (const said of this.#held.splice(0).reverse()) this.#deliver(said);
    // All connections are made anew, as after a restart; it has forgotten everything.
    this.#retained.clear();
    for (const client of this.#clients) client.listener.state('lost');
    for (const client of this.#clients) client.listener.state('live');
  }

  readonly connect: Connect = (_address, will, listener) => {
    const client: Client = { listener, will: { ...will }, filters: new Set(), over: false };
    this.#clients.add(client);
    queueMicrotask(() => listener.state('live'));
    const broker = this;
    return {
      get state() {
        return 'live' as const;
      },
      async publish(topic, payload, retain) {
        if (client.over) return false;
        broker.#take({ topic, payload }, retain);
        return true;
      },
      async subscribe(filters) {
        for (const filter of filters) {
          client.filters.add(filter);
          for (const [topic, payload] of broker.#retained)
            if (matches(filter, topic)) broker.#give(client, { topic, payload });
        }
        return true;
      },
      async unsubscribe(filters) {
        for (const filter of filters) client.filters.delete(filter);
        return true;
      },
      end() {
        client.over = true;
        broker.#clients.delete(client);
        broker.#deliver(client.will);
      },
    };
  };

  #take(said: Said, retain: boolean): void {
    this.#said.push(said);
    const deed = this.honest ? undefined : this.#deeds.shift();
    if (deed === undefined && retain) this.#retained.set(said.topic, said.payload);
    for (const one of deed === undefined ? [said] : this.#told(deed, said)) this.#deliver(one);
  }

  /** What it gives out instead of what was said. */
  #told(deed: Deed, said: Said): readonly Said[] {
    const pick = (which: number): Said => this.#said[which % this.#said.length] ?? said;
    switch (deed.deed) {
      case 'drop':
        return [];
      case 'hold':
        this.#held.push(said);
        return [];
      case 'twice':
        return [said, said];
      case 'pass':
        return [said];
      case 'replay':
        return [pick(deed.which), said];
      case 'move':
        return [{ topic: pick(deed.to).topic, payload: pick(deed.which).payload }, said];
      case 'change': {
        const { topic, payload } = pick(deed.which);
        const changed = payload.map((byte, at) => (at === deed.at % payload.length ? byte ^ 1 : byte));
        return [{ topic, payload: changed }];
      }
      case 'invent':
        return [{ topic: pick(deed.to).topic, payload: Uint8Array.from(deed.bytes) }, said];
    }
  }

  #deliver(said: Said): void {
    for (const client of this.#clients)
      if ([...client.filters].some((filter) => matches(filter, said.topic))) this.#give(client, said);
  }

  #give({ listener }: Client, { topic, payload }: Said): void {
    queueMicrotask(() => listener.message(topic, payload.slice()));
  }
}
