/** Who holds the connection after a click: what the vendor does not publish, as one value per console (order.md). */
import type { Switches } from './switches.ts';

export interface ConnectionRule {
  /** Holders (e-mails) after `who` connected, or null where it is refused. */
  connect(holders: readonly string[], who: string): readonly string[] | null;
  /** Holders after a click on Disconnect by `who`, who may no longer hold: a page can be old. */
  disconnect(holders: readonly string[], who: string): readonly string[];
}

export const RULES: Readonly<Record<Switches['rule'], ConnectionRule>> = {
  /** Two admins may hold at once. Worst case: a stale Disconnect ends the whole instance's connection. */
  coexist: {
    connect: (holders, who) => [...holders.filter((holder) => holder !== who), who],
    disconnect: (holders, who) => (holders.includes(who) ? holders.filter((holder) => holder !== who) : []),
  },
  /** One admin holds: a Connect ends the connection of whoever held before. */
  takeover: { connect: (_holders, who) => [who], disconnect: () => [] },
  /** One admin holds: a Connect is refused while another admin does. */
  refused: { connect: (holders, who) => (holders.length === 0 ? [who] : null), disconnect: () => [] },
};
