import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { Person } from '../checklist/fact.ts';
import type { Control, ControlRef, Label, Place, PlaceId, SeenConsole, Wanted } from '../consoles/console.ts';
import type { Shown } from './account.ts';
import { accountOn } from './account.ts';
import { noteKnown } from './borrowed.ts';
import { connectionOn } from './connection.ts';
import { filledIn } from './field.ts';
import { FRONTS, inFront } from './front.ts';
import { patternOf } from './hits.ts';
import { type Located, locate } from './locate.ts';
import { nameOf } from './name.ts';
import { chosen } from './people.ts';
import { type Address, addressOf, placeOf } from './place.ts';
import { isDialog, namesGroups } from './region.ts';
import { rowsOn } from './rows.ts';
import { all, look, type Scene } from './scene.ts';
import { selection } from './selection.ts';
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

/** Looks for every name that a reading of this console needs, with those that a person has shown. */
export function lookFor(
  document: Document,
  { clues, controls }: SeenConsole,
  wanted: readonly Wanted[],
): Scene {
  const { people, groups, rowHas, rowNone, siblings, lost } = clues;
  const named = controls.filter(({ id, common }) => !common || wanted.some(({ control }) => control === id));
  const labels = [people, rowHas, rowNone, ...groups, ...siblings, lost, ...named.map(({ names }) => names)];
  return lookForLabels(document, labels, wanted);
}

const lookForLabels = (document: Document, labels: readonly Label[], wanted: readonly Wanted[]): Scene =>
  look(document, patternOf([...labels, ...wanted.map(({ shown }) => ({ '*': shown ? [shown.label] : [] }))]));

/**
 * Resolves a control that is wanted, with what a person has shown of it: that helps where the page's own words leave
 * it open, at the address and under the rules of its region. Where the two name different elements nobody is to point
 * at either. It is for pointing alone: what is read of the connection and of the rows never goes by it, so it neither
 * proves nor releases anything, and the guard knows nothing of it.
 */
function resolve(
  { shown, ...ref }: Wanted,
  place: PlaceId | null,
  scene: Scene,
  console: SeenConsole,
  { path, hash }: Address,
): Located {
  const found = locate(ref, place, scene, console);
  if (!shown || !RegExp(shown.at).test(path + hash)) return found;
  const other = locate(ref, place, scene, console, shown);
  if (other.element === null || other.element === found.element) return found;
  return found.element === null ? other : { ...found, found: 'many', element: null };
}

/** The names of one control, and of the groups by which some are told apart. */
const namesFor = ({ clues, controls }: SeenConsole, { control }: Wanted): Label[] => [
  ...clues.groups,
  ...controls.flatMap(({ id, names }) => (id === control ? names : [])),
];

/** Finds one control alone. */
export const locateAlone = (
  wanted: Wanted,
  place: PlaceId | null,
  view: Window,
  console: SeenConsole,
): Located =>
  still(() => {
    const scene = lookForLabels(view.document, namesFor(console, wanted), [wanted]);
    return resolve(wanted, place, scene, console, addressOf(view));
  });

/**
 * The place whose entry in the navigation is the chosen one, or, where none is marked, leads to where the page is; null
 * where that is none, or several are.
 */
function placeByEntry(scene: Scene, console: SeenConsole): Place | null {
  const entries = console.places.flatMap((place) => {
    const { element = null } = place.entry ? locate({ control: place.entry }, null, scene, console) : {};
    return element ? [{ place, element }] : [];
  });
  const marked = entries.filter(({ element }) => chosen(element));
  const here = ({ element }: (typeof entries)[number]): boolean =>
    element.closest('a')?.hash === element.ownerDocument.location.hash;
  const [one, another] = marked.length > 0 ? marked : entries.filter(here);
  return another === undefined ? (one?.place ?? null) : null;
}

/** Whether a sign-in form stands where the console was: a password field, and nothing of the place. */
function asksToSignIn(scene: Scene): boolean {
  return all(scene, 'input[type=password]').some(
    (field) =>
      /current-password/.test(field.getAttribute('autocomplete') ?? '') ||
      (/passw|pwd|\bpw\b|パスワード|mot de passe|kennwort|contrase|senha/i.test(
        `${field.getAttribute('name')} ${field.getAttribute('placeholder')} ${nameOf(field)}`,
      ) &&
        seen(field)),
  );
}

/** Whether a box leads on and does no more, as navigation in a drawer that stays does. */
const leadsOn = (box: Element): boolean =>
  box.querySelectorAll('a').length > 2 && box.querySelector('button,[role=button],[type=submit]') === null;

/** Whether a dialog stands over the page. */
const asks = (element: Element, { clues }: SeenConsole): boolean =>
  isDialog(element) && seen(element) && !namesGroups(element, clues) && !leadsOn(element);

/** Whether it opens a menu, and says that it has. */
const opened = (element: Element, { region }: Pick<Control, 'region'>): boolean =>
  /row|toolbar/.test(region.kind) && element.matches('[aria-expanded=true]');

const ticked = (element: Element): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

/**
 * Whether a box in a form is ticked, or not, by the browser alone: coming back to a page or loading it anew it may put
 * in what somebody had left there unsaved.
 */
const isRestored = (element: Element): boolean =>
  element instanceof HTMLInputElement &&
  element.form !== null &&
  element.checked !== element.defaultChecked &&
  performance
    .getEntriesByType('navigation')
    .some((one) => 'type' in one && /back|reload/.test(`${one.type}`));

export interface ReadingWants {
  readonly wanted: readonly Wanted[];
  /** null: no rows at all, until the worker has said whose matter. */
  readonly concerned: readonly Person[] | null;
  /** The guarded place was open in this document before: a link to an anchor does not leave it. */
  readonly guardedBefore: boolean;
  /** Fields that the person has typed into. */
  readonly typed: WeakSet<Element>;
}

/** Reads a page once. */
export const read = (view: Window, console: SeenConsole, wants: ReadingWants): Reading =>
  still(() => readStill(view, console, wants));

/** Whether a control is one of several, of which one is chosen; what only acts may stand in a panel that is. */
const isChoice = ({ roles }: Control): boolean => /tab|treeitem|option|radio|checkbox/.test(roles.join());

function readStill(view: Window, console: SeenConsole, wants: ReadingWants): Reading {
  const { document } = view;
  noteKnown(wants.concerned ?? []);
  const scene = lookFor(document, console, wants.wanted);
  const address = addressOf(view);
  const named = placeOf(address, console);
  // Which entry led here says more than an address that both have, or that nobody knows.
  const place = named?.guards || named?.signIn ? named : (placeByEntry(scene, console) ?? named);
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
      ? rowsOn(
          scene,
          console.clues,
          wants.concerned.map(({ email }) => email),
        )
      : { rows: [], listed: false };
  const early = (ref: ControlRef, { element }: Located): boolean =>
    !list.listed &&
    !(element && wants.typed.has(element)) &&
    console.controls.some(({ id: control, searches }) => control === ref.control && searches);
  const located = new Map<string, Located>();
  const controls: FoundControl[] = wants.wanted.map((wanted) => {
    const found = resolve(wanted, id, scene, console, address);
    const { shown: _, ...ref } = wanted;
    located.set(refKey(ref), found);
    const { element } = found;
    const control = console.controls.find(({ id: known }) => known === ref.control);
    const current =
      element !== null &&
      control !== undefined &&
      ((isChoice(control) && (chosen(element) || ticked(element))) || opened(element, control));
    const onChosen = (current && ref.row !== undefined) || control?.region.kind === 'people';
    const others =
      element !== null && onChosen && (selection(element, console.clues)?.people.length ?? 0) > 1;
    return {
      ref,
      found: early(ref, found) ? 'none' : found.found,
      label: found.label,
      region: found.region,
      enabled: found.enabled === 'yes',
      ...(current && { current }),
      ...(current && isRestored(element) && { restored: true as const }),
      ...(others && { others }),
      ...(element &&
        control?.valued && {
          filled: filledIn(element, control.valued === true ? undefined : control.valued),
        }),
    };
  });
  return {
    sighting: {
      place: id,
      munchkin: atConnection ? tenantOn(scene, console.clues, wants.typed) : null,
      connection: atConnection ? connectionOn(id, scene, console) : null,
      signedOut,
      dialog: all(scene, FRONTS).some((element) => asks(element, console)) || inFront(view) !== null,
      rows: list.rows,
      controls,
    },
    account: signedOut ? { email: null, name: null } : accountOn(scene, console),
    scene,
    located,
  };
}
