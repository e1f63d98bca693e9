/** One state of a course under way: what is true in the consoles, what each seat has on record, the letters under way. */
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import type { Course, PersonaId } from '../../../lib/checklist/course.ts';
import type { Evidence } from '../../../lib/checklist/runfact.ts';

/** What the consoles are like, told without any of the machinery's code. */
export interface Truth {
  readonly done: readonly TaskId[];
  /** Tasks that were done at some time, and prerequisites that somebody vouched for. */
  readonly ever: readonly string[];
  /** Who holds Sales' connection to Marketo: a seat, somebody who has no Handrail (`X`), or nobody. */
  readonly holder: number | 'X' | null;
}

/** What a seat saw of a task last: at its number `n`; `first` of its looks in a row that are alike. */
export interface Seen {
  readonly n: number;
  readonly first: number;
  readonly is: boolean;
}

/** A message of a run, by the number of its writer. */
export interface Letter {
  readonly from: number;
  readonly n: number;
  readonly evidence: readonly Told[];
  readonly attested: readonly string[];
  readonly stopped: boolean;
}

export type Told = Pick<Evidence, 'task' | 'n' | 'is' | 'grade'> & { readonly seat: number };

/** All that is on record at a browser profile; each number is this seat's own. */
export interface Seat {
  readonly joined: boolean;
  readonly seen: Readonly<Record<TaskId, Seen>>;
  readonly said: Readonly<Record<TaskId, number>>;
  readonly attested: Readonly<Record<string, number>>;
  readonly handed: Readonly<Record<PersonaId, number>>;
  /** Number at which it was stopped here, null where it was not. */
  readonly stopped: number | null;
  /** Each other seat's last letter that has arrived, and the number of its arrival. */
  readonly letters: Readonly<Record<number, { readonly letter: Letter; readonly arrived: number }>>;
  /** Numbers at which what others know was first heard (heardKey). */
  readonly heard: Readonly<Record<string, number>>;
}

export interface World {
  readonly truth: Truth;
  readonly seats: readonly Seat[];
  /** The last letter each way, `from * seats + to`; it may arrive late, again or never. */
  readonly mail: readonly (Letter | null)[];
}

/** What an exploration sets; each bound is printed. */
export interface CourseSetting {
  readonly name: string;
  /** The real course or a part of it; a necessity run leaves something out. */
  readonly course: Course;
  /** Parts of each seat; the first one begins. */
  readonly seats: readonly (readonly PersonaId[])[];
  /** Whoever connects ends another's connection, or is refused while another holds. */
  readonly console: 'takeover' | 'refused';
  /** Tasks may be done before the checklist names them, by whoever has a part in them, Handrail or not. */
  readonly early: boolean;
  /** Tasks that others undo in the console. */
  readonly undone: readonly TaskId[];
  /** Tasks of which the pages show nothing. */
  readonly blind: readonly TaskId[];
  readonly stops: boolean;
  /** Somebody without Handrail connects Marketo. */
  readonly stranger: boolean;
  /** Who holds is on record from before: from a handover, from a run that was stopped; or nothing is. */
  readonly past: 'nothing' | 'handover' | 'run';
  /** What is taken out to show that it is needed. */
  readonly lift: 'nothing' | 'echo' | 'heard' | 'holder' | 'tell';
}

export interface Step {
  readonly by: number;
  readonly text: string;
  /** A checklist names it, or it happens by itself. */
  readonly named: boolean;
  readonly world: World;
}

export const seatId = (index: number): string => `seat${index}`;
export const accountOf = (index: number | 'X'): string => `${String(index).toLowerCase()}@example.com`;
export const heardKey = ({ seat, task, n }: Pick<Told, 'seat' | 'task' | 'n'>): string =>
  `${seat} ${task} ${n}`;
