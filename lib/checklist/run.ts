/** What follows from the facts of a run: its checklist and the next step, as one seat sees them. Types only. */
import type { TaskId } from './checklist.ts';
import type { PersonaId, PrerequisiteId, SignId } from './course.ts';
import type { FactId, GuardedControl, Person, SeatId, TenantKey } from './fact.ts';
import type { Attestation, Evidence, RunId } from './runfact.ts';

export interface RunPart {
  readonly persona: PersonaId;
  readonly person: Person;
  /** This seat's own part. */
  readonly mine: boolean;
  /** Seat that has taken it as far as this one knows; null: nobody yet. */
  readonly seat: SeatId | null;
}

export interface RunProof extends Evidence {
  /** The said fact, where it is this seat's own and can be taken back. */
  readonly fact: FactId | null;
}

export interface RunTask {
  readonly id: TaskId;
  readonly personas: readonly PersonaId[];
  /** `waiting`: for tasks or attestations; `pausing`: until `due`. */
  readonly status: 'waiting' | 'pausing' | 'ready' | 'done';
  readonly waitsFor: readonly TaskId[];
  readonly lacks: readonly PrerequisiteId[];
  /** Tasks that are recommended before it and still open. */
  readonly early: readonly TaskId[];
  /** When its waiting time is over, ms of this machine's clock; null where it has none or it has not begun. */
  readonly due: number | null;
  readonly proof: RunProof | null;
  /** Signs of it that this seat's own pages have shown. */
  readonly shown: readonly SignId[];
  /** A look of somebody else that speaks against the proof, by its clock a later one. */
  readonly contrary: Evidence | null;
  /** The person has chosen the other way to its end. */
  readonly fallback: boolean;
}

export type RunNext =
  | { readonly step: 'attest'; readonly what: PrerequisiteId }
  /** A task of the reader's own, on a page. */
  | { readonly step: 'task'; readonly task: TaskId }
  /** Tell whoever takes this part: the first time, or that something is done that they wait for. */
  | { readonly step: 'share'; readonly to: PersonaId; readonly first: boolean }
  /** It is others' turn: a task, or to attest a prerequisite. */
  | { readonly step: 'await'; readonly task: TaskId | PrerequisiteId; readonly from: PersonaId }
  /** Only time has to pass. */
  | { readonly step: 'pause'; readonly task: TaskId; readonly until: number }
  /** `tell`: the next one who has heard of it and does not know that it is over. */
  | { readonly step: 'finished' | 'stopped'; readonly tell?: PersonaId };

/** A guarded click that a ready task of this seat's own is about, and what shows that it is done already. */
export interface Opening {
  readonly control: GuardedControl;
  readonly signs: readonly SignId[];
}

export interface RunChecklist {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly practice: boolean;
  readonly run: RunId;
  readonly course: string;
  readonly status: 'running' | 'finished' | 'stopped';
  readonly parts: readonly RunPart[];
  readonly attested: readonly { readonly what: PrerequisiteId; readonly by: Attestation | null }[];
  readonly attestor: PersonaId | null;
  readonly tasks: readonly RunTask[];
  readonly next: RunNext;
  /** The reader's own task that can be done now, whatever else comes first in the popup. */
  readonly own: TaskId | null;
}
