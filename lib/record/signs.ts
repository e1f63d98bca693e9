/** Which signs a page shows, and which of them a ledger does not have yet. Pure. */
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { BodyOf, DocRef, Fact, SeatId } from '../checklist/fact.ts';
import type { ConsoleId, ControlRef, Look, Sign } from '../consoles/console.ts';
import type { DocTenant } from './tenant.ts';

/** The controls that have to be looked for to tell the signs of a console. */
export const signControls = (all: readonly Sign[], console: ConsoleId): readonly ControlRef[] => {
  const signs = all.filter((sign) => sign.console === console);
  const joined = signs.flatMap(({ joins }) => (joins ? [joins.sends, ...joins.fills] : []));
  const looked = signs
    .flatMap(({ shown, against, undone, where = [], whole = [], pages }) => [
      shown,
      against,
      undone,
      ...where,
      ...whole,
      pages?.next,
      pages?.back,
    ])
    .flatMap((look) => (look && 'control' in look ? [look.control] : []));
  return [...looked, ...joined].map((control) => ({ control }));
};

/** Whether a page shows a look; text that stands there several times stands there. */
export function shows(look: Look | undefined, { controls, connection }: Sighting): boolean {
  if (look === undefined) return false;
  if ('connection' in look) return connection === look.connection;
  const seen: FoundControl | undefined = controls.find(({ ref }) => ref.control === look.control);
  if (seen === undefined || seen.found === 'none') return false;
  switch (look.is) {
    case 'there':
      return true;
    case 'offered':
      return seen.found === 'many' || seen.enabled;
    case 'enabled':
      return seen.found === 'one' && seen.enabled;
    case 'ticked':
      return seen.found === 'one' && seen.current === true;
    case 'clear':
      return seen.found === 'one' && seen.current !== true;
    case 'filled':
      return seen.filled === 'yes';
  }
}

/** Whether a page may tell of a sign at all. */
const tells = ({ where }: Sign, sighting: Sighting): boolean =>
  where?.some((look) => shows(look, sighting)) ?? true;

/** What a page says of a sign by itself: that it is so, that it is not, or nothing (null). */
function said(sign: Sign, sighting: Sighting): boolean | null {
  if (!tells(sign, sighting)) return null;
  if (shows(sign.against, sighting)) return false;
  // What a page shows beside an error message is what was sent, and may not be what is saved.
  if (sign.asLoaded && sighting.troubles?.length) return null;
  // An answer without a word on how it went may show what was sent, too.
  if (sign.asLoaded && sighting.answers && !sighting.messages) return null;
  if (sign.asLoaded && isRestored(sign.shown, sighting)) return null;
  return shows(sign.shown, sighting) ? true : null;
}

const isRestored = (look: Look, { controls }: Sighting): boolean =>
  'control' in look &&
  controls.some(({ ref, restored }) => ref.control === look.control && restored === true);

/** Pages (addresses) that showed the contrary of a sign when they were last looked at. */
export type Contrary = readonly string[];

/** Stands for a list of several pages that was begun from the first, and of which none showed the contrary so far. */
const BEGUN = '';

const pagesOf = (
  { pages }: Sign,
  sighting: Sighting,
): { readonly next: boolean; readonly back: boolean } => ({
  next: shows(pages?.next, sighting),
  back: shows(pages?.back, sighting),
});

/**
 * The same once a page was looked at: it is taken off once it shows what the sign says. A list that shows it of several
 * things takes off all; one of several pages begins anew with its first.
 */
export function contraryAfter(before: Contrary, page: string, sign: Sign, sighting: Sighting): Contrary {
  const is = said(sign, sighting);
  const { next, back } = pagesOf(sign, sighting);
  if (is !== false && next && !back && tells(sign, sighting)) return [BEGUN];
  if (is === null || (is && back)) return before;
  const { shown } = sign;
  const several = sighting.controls.some(
    ({ ref, found }) => found === 'many' && 'control' in shown && ref.control === shown.control,
  );
  if (is && several) return [];
  const others = before.filter((one) => one !== page);
  return is ? others : [...others, page];
}

/** Whether something else speaks against what a page shows: another page does, or not all pages of the list were seen. */
export function isOpen(contrary: Contrary, sign: Sign, sighting: Sighting): boolean {
  const { next, back } = pagesOf(sign, sighting);
  if (next) return true;
  return back ? contrary.length !== 1 || contrary[0] !== BEGUN : contrary.length > 0;
}

export interface SignRecording {
  readonly facts: readonly Fact[];
  readonly me: SeatId;
  readonly doc: DocRef;
  readonly tenant: DocTenant;
  readonly sighting: Sighting;
  readonly host: string;
  /** Signs of the page's console that matter to a run under way. */
  readonly signs: readonly Sign[];
  /** Number of this seat's fact by which the latest run began: what was shown before is told anew. */
  readonly since: number;
  /** Signs of which another page shows the contrary. */
  readonly contrary?: ReadonlySet<string>;
  /** Signs that its list of people has shown. */
  readonly joined?: ReadonlySet<string>;
}

/** The bodies to append, in order; none where the page shows nothing that is not on record for this document. */
export function signFacts(recording: SignRecording): readonly BodyOf<'showed'>[] {
  const { doc, tenant, sighting, host, signs } = recording;
  const { by, account } = tenant;
  if (by === null) return [];
  return signs.flatMap((sign) => {
    const is = said(sign, sighting) ?? (recording.joined?.has(sign.id) ? true : null);
    const whole = sign.whole?.some((look) => shows(look, sighting)) ?? true;
    const yes = is === true && whole && !recording.contrary?.has(sign.id);
    const no = is === false || (is === null && shows(sign.undone, sighting) && hadShown(recording, sign.id));
    if (!yes && !no) return [];
    const last = lastShown(recording, sign.id);
    // What a person changed on this page is not saved yet; loaded anew, it tells.
    if (yes && sign.asLoaded && last === false) return [];
    if (last === yes) return [];
    const trial = sign.trial?.test(host) ? ({ trial: true } as const) : {};
    return [{ kind: 'showed', doc, sign: sign.id, is: yes, account, tenantBy: by, ...trial }];
  });
}

/** What this seat last recorded of a sign in this document since the run began; null: nothing. */
function lastShown({ facts, me, doc, since }: SignRecording, sign: string): boolean | null {
  let found: { readonly n: number; readonly is: boolean } | null = null;
  for (const { seat, n, body } of facts) {
    if (seat !== me || n <= since || body.kind !== 'showed' || n < (found?.n ?? 0)) continue;
    if (body.sign === sign && body.doc.id === doc.id) found = { n, is: body.is };
  }
  return found?.is ?? null;
}

/** Whether the latest look of this seat under the page's account, in whichever run, had shown a sign. */
function hadShown({ facts, me, tenant }: SignRecording, sign: string): boolean {
  let found: { readonly n: number; readonly is: boolean } | null = null;
  for (const { seat, n, body } of facts) {
    if (seat !== me || body.kind !== 'showed' || body.sign !== sign || n < (found?.n ?? 0)) continue;
    if (body.account === null || tenant.account === null || body.account === tenant.account)
      found = { n, is: body.is };
  }
  return found?.is ?? false;
}
