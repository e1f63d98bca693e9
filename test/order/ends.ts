/** When a state leads on: a checklist names somebody's action that ends somewhere good, or says that only the vendor helps. */
import type { Role, Step } from '../../lib/checklist/checklist.ts';
import { holders, type Truth } from './console.ts';
import type { Opinion } from './opinion.ts';
import type { Act, Setting } from './world.ts';

/** Acts by which each step of a checklist is taken. Override is none of them. */
const ACTS: Readonly<Record<Step, readonly Act[]>> = {
  readTenant: ['load'],
  // Whoever no longer holds breaks off instead, as the keeper's popup says.
  revoke: ['load', 'row', 'breakOff'],
  invite: ['invite'],
  join: ['deliver'],
  connect: ['load', 'connect'],
  reloadToProve: ['load'],
  reply: ['reply'],
  tellRefused: ['reply'],
  awaitReply: [],
  askAgain: ['invite'],
  // Digits that cannot be compared are digits that differ: then the popup offers to break off.
  confirmDigits: ['confirm', 'breakOff'],
  reloadToRelease: ['load'],
  disconnect: ['load', 'disconnect'],
  reloadToClose: ['load'],
  close: ['close', 'breakOff'],
  awaitClosing: [],
  confirm: ['load'],
  report: ['check'],
  giveBack: ['load', 'row'],
  swap: ['open'],
  recover: ['load', 'connect'],
  vendor: [],
  finished: [],
};

/** The move is one that a checklist names for this seat, a message that arrives, or a return to one's own account. */
export function isNamed(by: number, act: Act, views: readonly Opinion[]): boolean {
  if (act === 'deliver' || act === 'return') return true;
  return views.some(({ checklist }, index) => {
    if (checklist === null || checklist.next.who === 'nobody') return false;
    const asked = checklist.next.who === 'me' ? index === by : index !== by;
    return asked && ACTS[checklist.next.step].includes(act);
  });
}

/** Nothing is left for this seat: message 4 and the swapped handover are a choice, giving back is the leaver's. */
const isOver = (step: Step, me: Role): boolean =>
  step === 'finished' ||
  step === 'report' ||
  step === 'swap' ||
  (me === 'leaver' ? step === 'confirm' : step === 'giveBack');

const saysVendor = ({ checklist }: Opinion): boolean => checklist?.next.step === 'vendor';

/** Nobody has anything left to do, or each who has is told that only the vendor can help. */
export function isGoal(views: readonly Opinion[], outage: boolean): boolean {
  return (
    !outage &&
    views.every(
      (view) =>
        view.checklist === null || saysVendor(view) || isOver(view.checklist.next.step, view.checklist.me),
    )
  );
}

/**
 * What a checklist must never say: to click Disconnect while nobody else holds; or to the leaver that only the vendor
 * helps, on a console that refuses nothing.
 */
export function isBadAdvice(setting: Setting, truth: Truth, views: readonly Opinion[]): boolean {
  // Two failures in a row look like a refusal.
  const refuses = setting.console === 'refused' || setting.fails === 'always';
  return views.some(({ checklist }, index) => {
    const { step, who } = checklist?.next ?? {};
    // The keeper may believe it; the leaver knows of clicks on the keeper's row, and asks again.
    if (step === 'vendor') return checklist?.me === 'leaver' && !refuses;
    const others = holders(truth).filter((one) => one !== setting.seats[index]);
    return step === 'disconnect' && who === 'me' && others.length === 0;
  });
}
