import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { ControlRef, PlaceId, SeenConsole } from '../consoles/console.ts';
import type { Shown } from './account.ts';
import { accountOn } from './account.ts';
import { connectionOn } from './connection.ts';
import { patternOf } from './hits.ts';
import { type Located, locate } from './locate.ts';
import { chosen } from './people.ts';
import { addressOf, placeOf } from './place.ts';
import { DIALOGS, isDialog } from './region.ts';
import { rowsOn } from './rows.ts';
import { all, look, type Scene } from './scene.ts';
import { still } from './still.ts';
import { showsSubject, subjectByContent } from './subject.ts';
import { tenantOn } from './tenant.ts';
import { seen } from './visible.ts';

/** One reading of a page: what is told to the worker (its account still to be remembered), and what only the frame needs. */
export interface Reading {
  readonly sighting: Omit<Sighting, 'account'>;
  readonly account: Shown;
  readonly scene: Scene;
  readonly located: ReadonlyMap<string, Located>;
}

/** Key of a control in `located`. */
export const refKey = (ref: ControlRef): string => `${ref.control} ${ref.row ?? ''}`;

/** Looks for every name that a reading of this console needs. */
export function lookFor(document: Document, { clues, controls }: SeenConsole): Scene {
  const { people, groups, rowHas, rowNone, siblings } = clues;
  const labels = [people, rowHas, rowNone, ...groups, ...siblings, ...controls.map(({ names }) => names)];
  return look(document, patternOf(labels));
}

/** Finds one control alone. */
export const resolve = (
  ref: ControlRef,
  place: PlaceId | null,
  document: Document,
  console: SeenConsole,
): Located => still(() => locate(ref, place, lookFor(document, console), console));

/** Whether a sign-in form stands where the console was: a password field, and nothing of the place. */
function asksToSignIn(scene: Scene): boolean {
  return all(scene, 'input[type=password]').some(
    (field) =>
      /current-password/.test(field.getAttribute('autocomplete') ?? '') ||
      (/passw|pwd/i.test(`${field.getAttribute('name')} ${field.getAttribute('placeholder')}`) &&
        seen(field)),
  );
}

const ticked = (element: Element): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

export interface ReadingWants {
  readonly wanted: readonly ControlRef[];
  /** null: no rows at all, until the worker has said whose matter. */
  readonly concerned: readonly string[] | null;
  /** The guarded place was open in this document before: a link to an anchor does not leave it. */
  readonly guardedBefore: boolean;
  /** Fields that the person has typed into. */
  readonly typed: WeakSet<Element>;
}

/** Reads a page once. */
export const read = (view: Window, console: SeenConsole, wants: ReadingWants): Reading =>
  still(() => readStill(view, console, wants));

function readStill(view: Window, console: SeenConsole, wants: ReadingWants): Reading {
  const { document } = view;
  const scene = lookFor(document, console);
  const address = addressOf(view);
  const place = placeOf(address, console);
  const guarded = place?.guards ?? null;
  const anchor = /^#?!?\/?$/.test(address.hash) || document.getElementById(address.hash.slice(1)) !== null;
  const byContent =
    guarded === null &&
    place?.signIn !== true &&
    (subjectByContent(scene, console) || (wants.guardedBefore && anchor && showsSubject(scene, console)));
  const connectionPlace = console.places.find(({ guards }) => guards === 'connection');
  const id: PlaceId | null = byContent ? (connectionPlace?.id ?? null) : (place?.id ?? null);
  const signedOut = place?.signIn === true || (guarded === null && !byContent && asksToSignIn(scene));
  const atConnection = id !== null && id === connectionPlace?.id;
  const list =
    wants.concerned !== null && (atConnection || guarded === 'people')
      ? rowsOn(scene, console.clues, wants.concerned)
      : { rows: [], listed: false };
  const early = (ref: ControlRef, { element }: Located): boolean =>
    !list.listed &&
    !(element && wants.typed.has(element)) &&
    console.controls.some(({ id: control, searches }) => control === ref.control && searches);
  const located = new Map<string, Located>();
  const controls: FoundControl[] = wants.wanted.map((ref) => {
    const found = locate(ref, id, scene, console);
    located.set(refKey(ref), found);
    return {
      ref,
      found: early(ref, found) ? 'none' : found.found,
      label: found.label,
      region: found.region,
      enabled: found.enabled === 'yes',
      ...(found.element !== null && (chosen(found.element) || ticked(found.element))
        ? { current: true }
        : {}),
    };
  });
  return {
    sighting: {
      place: id,
      munchkin: atConnection ? tenantOn(scene, console.clues, wants.typed) : null,
      connection: atConnection ? connectionOn(id, scene, console) : null,
      signedOut,
      dialog: all(scene, `${DIALOGS},[class*=odal],[class*=ialog],[class*=rawer]`).some(
        (element) => isDialog(element) && seen(element),
      ),
      rows: list.rows,
      controls,
    },
    account: signedOut ? { email: null, name: null } : accountOn(scene, console),
    scene,
    located,
  };
}
