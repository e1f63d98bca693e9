/** The part of u8-mqtt 0.6.7 that is used; the package has no types. */
declare module 'u8-mqtt/esm/web/basic-v5.js' {
  export interface Packet {
    readonly topic: string;
    readonly payload?: Uint8Array;
    readonly qos: number;
    readonly pkt_id?: number;
  }
  /** An MQTT reason code; from 0x80 on it is a refusal. */
  interface Reason {
    valueOf(): number;
  }
  /** The packet that answers; without one it did not come in time. MQTT 3.1.1 gives reasons for filters only. */
  export type Answer = readonly [
    packet?: { readonly reason?: Reason; readonly answers?: readonly Reason[] },
    problem?: string,
  ];
  interface Options {
    /** Null: the client's name is given with `connect`. */
    readonly sess_stg: null;
    /** 0: no pings by itself. */
    readonly keep_alive: number;
    readonly on_mqtt_type: { readonly mqtt_publish: (packet: Packet) => void };
  }
  type Handler = (...given: readonly unknown[]) => void;
  export interface Client {
    with(handlers: {
      readonly log_conn: Handler;
      readonly on_error: Handler;
      readonly on_live: Handler;
      readonly on_disconnect: Handler;
    }): Client;
    with_websock(socket: import('./whole.ts').SocketLike): Client;
    /** Rejects with an error that has the broker's reason. */
    connect(packet: {
      readonly client_id: string;
      readonly keep_alive: number;
      readonly flags: { readonly clean_start: boolean };
      readonly will: {
        readonly topic: string;
        readonly payload: Uint8Array;
        readonly qos: number;
        readonly retain: boolean;
      };
    }): Promise<unknown>;
    subscribe(filters: readonly string[], more: { readonly qos: number }): Promise<Answer>;
    unsubscribe(filters: readonly string[]): Promise<Answer>;
    pub(packet: {
      readonly topic: string;
      readonly payload: Uint8Array;
      readonly qos: number;
      readonly retain: boolean;
      readonly props?: Readonly<Record<string, number>>;
    }): Promise<Answer>;
    puback(packet: Packet): Promise<unknown>;
    ping(): Promise<Answer>;
  }
  /** MQTT 5, and 3.1.1. */
  export function mqtt_v5(options: Options): Client;
  export function mqtt_v4(options: Options): Client;
}
