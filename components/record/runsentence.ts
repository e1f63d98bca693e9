/** Pure: a recorded fact of a run as a sentence. */
import type { RunFactBody } from '../../lib/checklist/runfact.ts';
import { nameOf } from '../../lib/guide/name.ts';
import type { CourseWords } from '../../lib/guide/way.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import type { RecordWord } from '../../lib/words/record.ts';

type Say = (key: RecordWord, values?: Readonly<Record<string, string>>) => string;

/** Its words by id, from whichever course has them; the id itself where none does. */
function called(
  language: ScreenLanguage,
  find: (words: CourseWords) => string | undefined,
  id: string,
): string {
  for (const { words } of COURSES) {
    const found = find(words[language]);
    if (found !== undefined) return found;
  }
  return id;
}

export function runSentence(body: RunFactBody, say: Say, language: ScreenLanguage): string {
  const task = (id: string) => called(language, ({ tasks }) => tasks[id]?.title, id);
  const part = (id: string) => called(language, ({ personas }) => personas[id], id);
  switch (body.kind) {
    case 'began': {
      const course = COURSES.find(({ course: { id } }) => id === body.course);
      return say('began', { course: course?.words[language].title ?? body.course });
    }
    case 'took':
      return say('took', { parts: body.personas.map(part).join(', ') });
    case 'attested':
      return say('attested', {
        name: body.name,
        on: body.on,
        what: called(language, ({ attested }) => attested[body.what]?.title, body.what),
      });
    case 'did':
      return say('did', { task: task(body.task) });
    case 'chose':
      return say('chose', { task: task(body.task) });
    case 'showed':
      return say(body.is ? 'showed' : 'showedNot', {
        sign: called(language, ({ signs }) => signs[body.sign], body.sign),
      });
    case 'shared':
      return say('shared');
    case 'handed':
      return say('handed', { part: part(body.to) });
    case 'stopped':
      return say('stopped');
    case 'firstInvited':
      return say('firstInvited', { name: nameOf(body.person) });
  }
}
