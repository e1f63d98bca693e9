import { troubleWords } from '../../lib/guide/troubles.ts';
import { Notice } from '../notice/Notice.tsx';
import { useScreen } from '../screen/screen.ts';

/** Error messages that the page shows: what each means, and what to do. */
export function Explained({ troubles }: { readonly troubles: readonly string[] }) {
  const { language } = useScreen();
  return (
    <>
      {troubles.map((trouble) => {
        const words = troubleWords(trouble, language);
        return (
          words && (
            <Notice key={trouble} tone="warn" title={words.means}>
              <p>{words.remedy}</p>
            </Notice>
          )
        );
      })}
    </>
  );
}
