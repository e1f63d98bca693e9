import type { PopupView } from '../../lib/calls/screen.ts';
import { troubleWords } from '../../lib/guide/troubles.ts';
import { COURSE } from '../../lib/words/course.ts';
import { fill } from '../../lib/words/language.ts';
import { Notice } from '../notice/Notice.tsx';
import { useScreen } from '../screen/screen.ts';

/** Error messages that the page shows, or showed a moment ago: what each means, and what to do. */
export function Explained({ troubles, past = [] }: Pick<PopupView, 'troubles' | 'past'>) {
  const { language } = useScreen();
  return (
    <>
      {troubles.map((trouble) => {
        const words = troubleWords(trouble, language);
        return (
          words && (
            <Notice
              key={trouble}
              tone="warn"
              title={
                past.includes(trouble)
                  ? fill(COURSE[language]['why.past'], { what: words.means })
                  : words.means
              }
            >
              <p>{words.remedy}</p>
            </Notice>
          )
        );
      })}
    </>
  );
}
