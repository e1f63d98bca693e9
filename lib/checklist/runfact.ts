/** The facts of a run: a course as one customer goes through it. */
import type { TaskId } from './checklist.ts';
import type { PersonaId, PrerequisiteId, SignId } from './course.ts';
import type { DocRef, FactId, Person, PublicKeys, SeatId, TenantSource } from './fact.ts';

/** Random, base64url; made by the seat that begins. */
export type RunId = string;

/** Who takes which part. */
export interface Part {
  readonly persona: PersonaId;
  readonly person: Person;
}

/** Somebody vouches for a prerequisite; `on` is an ISO date. */
export interface Attestation {
  readonly what: PrerequisiteId;
  readonly name: string;
  readonly on: string;
}

/** What one seat knows first-hand of one task: `n` and `at` are that seat's own number and clock (ms). */
export interface Evidence {
  readonly task: TaskId;
  readonly seat: SeatId;
  /** The part of that seat that it is known by. */
  readonly persona: PersonaId;
  readonly n: number;
  readonly at: number;
  readonly is: boolean;
  readonly grade: 'seen' | 'said';
  /** Seen only where things are tried out first (a sandbox). */
  readonly trial?: true | undefined;
}

export type RunFactBody =
  /** A run is begun; `personas` are the parts of this seat. */
  | {
      readonly kind: 'began';
      readonly run: RunId;
      readonly course: string;
      readonly tenantName: string;
      readonly people: readonly Part[];
      readonly personas: readonly PersonaId[];
    }
  /** This seat takes its parts in a run that another one told it of. */
  | {
      readonly kind: 'took';
      readonly run: RunId;
      readonly shared: FactId;
      readonly personas: readonly PersonaId[];
    }
  | ({ readonly kind: 'attested'; readonly run: RunId } & Attestation)
  /** "I did it": a task said done. */
  | { readonly kind: 'did'; readonly run: RunId; readonly task: TaskId }
  /** Another way to the same end: the first does not work here. Chosen again, it is the first one. */
  | { readonly kind: 'chose'; readonly run: RunId; readonly task: TaskId; readonly fallback: boolean }
  /** A page showed a sign, or plainly its contrary. */
  | {
      readonly kind: 'showed';
      readonly doc: DocRef;
      readonly sign: SignId;
      readonly is: boolean;
      readonly account: string | null;
      readonly tenantBy: TenantSource;
      /** The page is of a place where things are tried out first (a sandbox). */
      readonly trial?: true | undefined;
    }
  /** The message of a run: all that this seat knows of it, first-hand and passed on. */
  | {
      readonly kind: 'shared';
      readonly run: RunId;
      readonly course: string;
      readonly tenantName: string;
      readonly people: readonly Part[];
      readonly personas: readonly PersonaId[];
      readonly keys: PublicKeys;
      readonly attested: readonly Attestation[];
      readonly evidence: readonly Evidence[];
      readonly stopped: boolean;
    }
  /** Its text was copied, for whoever takes this part. */
  | { readonly kind: 'handed'; readonly run: RunId; readonly to: PersonaId }
  | { readonly kind: 'stopped'; readonly run: RunId }
  /** Who got the first invitation: never to be removed after data sync (procedures.md). */
  | { readonly kind: 'firstInvited'; readonly person: Person };
