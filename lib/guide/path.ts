/** Which prompt of a path is due, from what stands on the page. */

import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { ControlRef } from '../consoles/console.ts';
import { isRowOf } from '../record/facts.ts';
import type { Path, Prompt } from './prompt.ts';

export interface Due {
  readonly prompt: Prompt;
  /** Position in the path, 0-based. */
  readonly at: number;
  readonly ref: ControlRef | null;
  readonly seen: FoundControl | null;
  /** `missing`: the row or its menu is there, and nothing in it that is known. `others`: more rows are selected than the one. */
  readonly how: 'pointing' | 'disabled' | 'unsure' | 'missing' | 'others' | 'waiting' | 'reload';
}

/** The control of a prompt; a row is named by the participant's e-mail, or by name where there is none. */
export function refOf(prompt: Prompt, checklist: Checklist): ControlRef | null {
  if (prompt.control === null) return null;
  if (prompt.row === undefined) return { control: prompt.control };
  const person = checklist[prompt.row].person;
  return { control: prompt.control, row: person.email || person.name };
}

function sightOf(ref: ControlRef | null, sighting: Sighting): FoundControl | null {
  if (ref === null) return null;
  return (
    sighting.controls.find((seen) => seen.ref.control === ref.control && seen.ref.row === ref.row) ?? null
  );
}

/**
 * The furthest prompt whose control stands on the page. An ambiguous control further on wins over a certain one
 * before it: the person is past that already. What lies behind a prompt that was followed is
 * waited for.
 */
export function duePrompt(path: Path, checklist: Checklist, sighting: Sighting | null): Due {
  const steps = path.prompts.map((prompt, at) => {
    const ref = refOf(prompt, checklist);
    return { prompt, at, ref, seen: sighting === null ? null : sightOf(ref, sighting) };
  });
  const arrived = sighting !== null && sighting.place === path.place;
  const last = steps.at(-1);
  const first = steps[0];
  if (first === undefined || last === undefined) throw new Error('a path needs a prompt');
  if (last.prompt.control === null && arrived && isClear(sighting)) return { ...last, how: 'reload' };

  const atRow = steps.filter(({ prompt }) => prompt.row !== undefined || prompt.by !== undefined);
  const unknown = atRow.every(({ seen }) => seen?.found === 'none');
  if (arrived && unknown && isListed(last.prompt, checklist, sighting)) return { ...last, how: 'missing' };

  // What acts on a selection counts once the row is selected, and a row's menu where nothing acts on one.
  const chosen = steps.some(({ prompt, seen }) => prompt.by === 'chosen' && isThere(seen));
  const selected = steps.find(({ prompt, seen }) => prompt.by === 'box' && seen?.current === true);
  const counts = ({ by }: Prompt) =>
    by === 'chosen' ? selected !== undefined : by === 'menu' ? !chosen : true;
  const furthest = steps.findLast(({ prompt, seen }) => isThere(seen) && counts(prompt));
  if (furthest?.seen == null) return { ...(arrived ? last : first), how: 'waiting' };
  if (furthest.prompt.by === 'chosen' && selected && (selected.seen?.others || furthest.seen.others))
    return { ...selected, how: 'others' };
  if (arrived && furthest.prompt.leads) return { ...last, how: 'waiting' };
  if (furthest.seen.found === 'many') return { ...furthest, how: 'unsure' };
  // It is open, and nothing in it is known.
  if (furthest.prompt.by === 'menu' && furthest.seen.current) return { ...last, how: 'missing' };
  if (followed(furthest, furthest.seen, last.at, sighting)) {
    return { ...(steps[furthest.at + 1] ?? furthest), how: 'waiting' };
  }
  return { ...furthest, how: furthest.seen.enabled ? 'pointing' : 'disabled' };
}

/** Whether the row that a prompt is about stands on the page. */
function isListed({ row }: Prompt, checklist: Checklist, { rows }: Sighting): boolean {
  return row !== undefined && rows.some((one) => isRowOf(one, checklist[row].person));
}

const isThere = (seen: FoundControl | null): boolean => seen !== null && seen.found !== 'none';

/** The page marks the tab or entry as current, or shows what stands behind it. */
function followed(
  { prompt, at }: Pick<Due, 'prompt' | 'at'>,
  seen: FoundControl,
  end: number,
  sighting: Sighting | null,
): boolean {
  if (seen.current === true) return true;
  // What tells whose page it is stands on Set Up alone, the connection may stand above it; the users never do.
  const listed = sighting !== null && sighting.rows.length > 0;
  if (prompt.id === 'setUp') return at < end && isClear(sighting) && !listed;
  return prompt.id === 'userAccess' && listed;
}

const isClear = (sighting: Sighting | null): boolean =>
  sighting !== null && sighting.connection !== null && sighting.connection !== 'unclear';
