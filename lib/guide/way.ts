/** What the guide is told about a course: which prompts lead through a task, in which console. Types only. */
import type { TaskId } from '../checklist/checklist.ts';
import type { Course, PersonaId, PrerequisiteId, SignId } from '../checklist/course.ts';
import type { ConsoleId, ControlId, Look, PlaceId } from '../consoles/console.ts';
import type { ScreenLanguage } from '../words/language.ts';

/** A page that it has to be: anything else may have something that is called so. */
interface Only {
  /** The places, and what only it shows: one is enough. Left out: it may show nothing of the kind. */
  readonly at?: readonly (PlaceId | Look)[];
  /** A place that is another's, whatever stands on it. */
  readonly never?: PlaceId;
  /** Key of what is said elsewhere (`CourseWords.others`); left out, the control counts as not being there. */
  readonly words?: string;
}

/** One instruction about one control. */
export interface WayPrompt {
  readonly control: ControlId;
  readonly act: 'click' | 'open' | 'fill' | 'tick' | 'choose';
  /** Key of words of its own (`CourseWords.prompts`); left out, the act's plain sentence says it. */
  readonly words?: string;
  /** Other words where another control stands on the page, too. */
  readonly beside?: { readonly control: ControlId; readonly words: string };
  /** It may be missing: the ones behind it are waited for all the same. */
  readonly maybe?: true;
  /** Where several stand there, each is meant. */
  readonly each?: true;
  /** What goes in stands on a page of this console, on another way of the task: the card leads back there for it. */
  readonly from?: ConsoleId;
  /** It is pointed at on this page alone. */
  readonly only?: Only;
  /** The place that it leads to, and what stands there: it was followed, whatever else that page shows. */
  readonly leadsTo?: { readonly at: PlaceId; readonly shows: Extract<Look, { control: ControlId }> };
}

/** The prompts through one console, and the signs that show that it was gone to its end. */
export interface Way {
  readonly console: ConsoleId;
  readonly prompts: readonly WayPrompt[];
  readonly shows: readonly SignId[];
  /** What is opened where no tab shows that console. */
  readonly address: string;
}

/** Something that helps beside the prompts: a screen of ours, or addresses that fill in a form. */
export type Aid =
  | { readonly aid: 'roster' }
  /** Forms on the customer's own host of this console, opened filled in. */
  | { readonly aid: 'forms'; readonly console: ConsoleId; readonly forms: readonly Form[] };

interface Form {
  /** What it is filled in with, for the person to read. */
  readonly name: string;
  /** Path and query on that host. */
  readonly path: string;
}

/** A prompt with words of its own: `do` where the control is pointed at, `look` where it is only described. */
export interface PromptWords {
  readonly do: string;
  readonly look: string;
}

export interface CourseWords {
  readonly title: string;
  readonly why: string;
  readonly personas: Readonly<Record<PersonaId, string>>;
  readonly attested: Readonly<Record<PrerequisiteId, { readonly title: string; readonly how: string }>>;
  readonly tasks: Readonly<
    Record<
      TaskId,
      {
        readonly title: string;
        readonly why: string;
        readonly more?: string;
        /** What is still to be done where it was only tried out (a sandbox). */
        readonly trial?: string;
      }
    >
  >;
  /** What a page showed, for the record. */
  readonly signs: Readonly<Record<SignId, string>>;
  readonly prompts: Readonly<Record<string, PromptWords>>;
  /** What is said where a page is not the one that is meant. */
  readonly others?: Readonly<Record<string, string>>;
  /** What is said at a place while nothing of the way stands there. */
  readonly places?: Readonly<Partial<Record<PlaceId, string>>>;
}

/** A course with all that leads through it. */
export interface CourseGuide {
  readonly course: Course;
  readonly ways: Readonly<Record<TaskId, readonly Way[]>>;
  /** Another way to the same end, where the first does not work. */
  readonly fallbacks: Readonly<Partial<Record<TaskId, readonly Way[]>>>;
  readonly aids: Readonly<Partial<Record<TaskId, readonly Aid[]>>>;
  readonly words: Readonly<Record<ScreenLanguage, CourseWords>>;
}
