/** The desk: what it is told of all tenants, and what it keeps of them for itself. */
import type browser from 'webextension-polyfill';
import type { DeskCall, DeskNews, DeskRow } from '../../lib/calls/desk.ts';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { noted, withoutBefore } from '../../lib/desk/entry.ts';
import { putBack, readFile, takenIn } from '../../lib/desk/file.ts';
import type { Core } from './core.ts';
import { followedLine } from './followed.ts';
import { isPresenting } from './presenting.ts';
import { randomId } from './tenants.ts';

const DONE: ScreenAnswer = { ok: true };

/** Every tenant of which this seat has a checklist or a room, or the desk a note. */
async function deskRows(core: Core): Promise<readonly DeskRow[]> {
  const [summaries, entries] = await Promise.all([core.summaries.all(), core.ledger.desk.all()]);
  const rooms = new Map(
    core.rooms.all.filter(({ stand }) => !stand.left).map((room) => [room.stand.tenant, room] as const),
  );
  const own = [...summaries].flatMap(([tenant, { line }]) => (line ? [tenant] : []));
  return [...new Set([...own, ...rooms.keys(), ...entries.keys()])].map((tenant) => {
    const room = rooms.get(tenant);
    const line = summaries.get(tenant)?.line ?? (room ? followedLine(room, Date.now()) : null);
    const { note = null, handed = null } = entries.get(tenant) ?? {};
    return {
      tenant,
      tenantName: line?.tenantName || room?.stand.tenantName || (handed?.tenantName ?? ''),
      line,
      note,
      handed: handed && withoutBefore(handed),
    };
  });
}

/** What one desk was told, as JSON: of ten thousand tenants only the news are sent. */
export class DeskTold {
  readonly #told = new Map<TenantKey, string>();
  #first = true;

  async tell(core: Core, port: browser.Runtime.Port): Promise<void> {
    const presenting = await isPresenting();
    const all = presenting ? [] : await deskRows(core);
    const known = new Set(all.map(({ tenant }) => tenant));
    const gone = [...this.#told.keys()].filter((tenant) => !known.has(tenant));
    for (const tenant of gone) this.#told.delete(tenant);
    const rows = all.filter((row) => {
      const text = JSON.stringify(row);
      if (this.#told.get(row.tenant) === text) return false;
      this.#told.set(row.tenant, text);
      return true;
    });
    const news: DeskNews = { whole: this.#first, rows, gone, presenting };
    this.#first = false;
    port.postMessage(news);
  }
}

export async function noteTenant(
  { ledger }: Core,
  { tenant, text }: Extract<DeskCall, { call: 'noteTenant' }>,
): Promise<ScreenAnswer> {
  await ledger.desk.change([tenant], (entry) => noted(entry, text, Date.now()));
  return DONE;
}

/** What was handed over is kept beside what is known here. No tenant counts as known by it: that takes a page or a message. */
export async function takeIn({ ledger }: Core, file: string): Promise<ScreenAnswer> {
  const read = readFile(file);
  if (typeof read === 'string') return { ok: false, refusal: 'failed', detail: read };
  const batch = { batch: randomId(), from: read.from, at: Date.now() };
  const given = new Map(read.tenants.map((one) => [one.tenant, one]));
  await ledger.desk.change([...given.keys()], (entry, tenant) => {
    const one = given.get(tenant);
    return one ? takenIn(entry, one, batch) : entry;
  });
  return { ok: true, text: batch.batch };
}

export async function undoTakeIn({ ledger }: Core, batch: string): Promise<ScreenAnswer> {
  const tenants = [...(await ledger.desk.all())].flatMap(([tenant, { handed }]) =>
    handed?.batch === batch ? [tenant] : [],
  );
  await ledger.desk.change(tenants, (entry) => putBack(entry, batch));
  return DONE;
}
