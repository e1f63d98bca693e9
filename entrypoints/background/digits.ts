/** The twelve digits of a handover; a million rounds are slow, so they are remembered while the worker lives. */
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { digits } from '../../lib/share/digits.ts';
import type { Core } from './core.ts';

const remembered = new Map<string, Promise<string>>();

/** Null before both seats' keys are known here: the keeper knows them from joining, the leaver from the reply. */
export async function digitsOf(core: Core, checklist: Checklist): Promise<string | null> {
  const other = checklist.me === 'leaver' ? checklist.keeper.seat : checklist.leaver.seat;
  const theirs = other === null ? null : await core.ledger.keysOf(other);
  if (!theirs) return null;
  const { keys } = await core.ledger.seat();
  const key = [checklist.handover, keys.sign, theirs.sign, theirs.agree].join(' ');
  const value = remembered.get(key) ?? digits(keys, theirs, checklist.handover);
  remembered.set(key, value);
  return value;
}
