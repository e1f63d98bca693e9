/** The bar and the preview as they are drawn. Only the person's own events count. */
import type { JSX } from 'preact';
import type { PickAsk } from '../calls/pick.ts';
import { Mark } from '../overlay/icons.tsx';
import { Marks } from '../overlay/marks.tsx';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { PICK, roleWord } from '../words/pick.ts';
import type { Inspected } from './inspect.ts';
import { unmark, whereWords } from './where.ts';

/** Why a control is refused, as a sentence; '' where it is not. */
export const refusedWords = (
  { refused, count }: Pick<Inspected, 'refused' | 'count'>,
  lang: ScreenLanguage,
): string => (refused === null ? '' : fill(PICK[lang][`refused.${refused}`], { count }));

interface BarProps {
  readonly ask: PickAsk;
  /** The worker is asked: nothing more is to be done here. */
  readonly waiting: boolean;
  readonly onCancel: () => void;
}

export function Bar({ ask, waiting, onCancel }: BarProps): JSX.Element {
  const words = PICK[ask.lang];
  return (
    <>
      <Mark />
      <div lang={ask.lang}>
        <h2 id="asks">{waiting ? words.moment : words.title}</h2>
        <p>
          <Marks text={ask.what} />
        </p>
        {!waiting && (
          <p class="keys">
            {words.how} <Marks text={words.keys} />
          </p>
        )}
      </div>
      <button type="button" class="plain" lang={ask.lang} onClick={(event) => event.isTrusted && onCancel()}>
        {words.cancel}
      </button>
    </>
  );
}

export function Preview({ inspected, lang }: { inspected: Inspected; lang: ScreenLanguage }): JSX.Element {
  const words = PICK[lang];
  const { clue, refused } = inspected;
  return (
    <div class="body" lang={lang}>
      <p class="step">{refused === null ? words.would : words.not}</p>
      <h2>
        {clue.label !== '' && refused !== 'nothing' && <Marks text={`**${unmark(clue.label)}** `} />}
        {words[roleWord(clue.role)]}
      </h2>
      <p>{refused === null ? whereWords(clue, lang) : refusedWords(inspected, lang)}</p>
    </div>
  );
}

/** What a screen reader says of a control: what it is, where, why not, and which of how many. */
export function spokenOf(
  inspected: Inspected,
  lang: ScreenLanguage,
  nth: { n: number; count: number } | null,
): string {
  const words = PICK[lang];
  const { clue } = inspected;
  return [
    `${clue.label} ${words[roleWord(clue.role)]}`.trim(),
    inspected.refused === null ? whereWords(clue, lang) : `${words.not}: ${refusedWords(inspected, lang)}`,
    nth === null ? '' : fill(words.nth, nth),
  ]
    .filter(Boolean)
    .join('. ');
}
