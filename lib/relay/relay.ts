/** What a room asks of a message broker. One implementation stands beside it (mqtt.ts). */
import type { Bytes } from '../share/bytes.ts';

/** `lost`: it is tried again, with growing pauses. */
export type RelayState = 'connecting' | 'live' | 'lost';

/** What the broker says in this client's name, retained, when the connection ends in any way. */
export interface Will {
  readonly topic: string;
  readonly payload: Bytes;
}

export interface RelayListener {
  readonly message: (topic: string, payload: Bytes) => void;
  readonly state: (state: RelayState) => void;
}

export interface Relay {
  readonly state: RelayState;
  /**
   * True once the broker has acknowledged it; false where it refuses it and says so (MQTT 5), and where the connection is
   * not there or was lost meanwhile.
   */
  publish(topic: string, payload: Bytes, retain: boolean): Promise<boolean>;
  /** Filters are asked for again after each loss; false as above. */
  subscribe(filters: readonly string[]): Promise<boolean>;
  unsubscribe(filters: readonly string[]): Promise<boolean>;
  /** Ends the connection for good; the broker then speaks the will. */
  end(): void;
}

/** `address`: `wss://…`. Never throws: what cannot be reached is `lost`. */
export type Connect = (address: string, will: Will, listener: RelayListener) => Relay;
