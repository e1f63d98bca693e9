import type { Trouble } from '../consoles/console.ts';
import { FRONTS, inFront } from './front.ts';
import { hits } from './hits.ts';
import { styleOf, textOf } from './name.ts';
import { all, type Scene } from './scene.ts';
import { fold } from './text.ts';
import { seen } from './visible.ts';

/** What a page tells that went wrong stands in, by its role or by the usual names. */
const MESSAGES = `[role^=alert],[role=status],[aria-live],[id*=rror],[id*=essage],${'lert rror oast essage otif otice nvalid arning anger nack anner allout -mb-'
  .split(' ')
  .map((name) => `[class*=${name}]`)}`;
/** A box with something to fill in or to choose from is no message. */
const FORM = 'input,select,textarea,th,[class*=grid]';
/** With one of these a small page, or all of a page, is no message either: what it names is what it sets. */
const SETS = '[type=checkbox],[type=radio],textarea';
/** A longer text is no message; a page that says no more than this is one as a whole. Characters. */
const LONGEST = 600;
/** Elements of a page that may be a message as a whole. */
const FEW = 150;
/** An address that a page was led back to with a refusal. */
const REFUSED = /[?&#]error(_description|code)?=/i;

/** Longest line in which a page says how it stands, characters. */
const LINE = 200;
const LINES = 'p,div,h1,h2,h3,h4,h5,h6';
/** There somebody else speaks, or of something else. */
const OTHERS =
  'article,aside,nav,li,td,a,button,blockquote,[role=row],[class*=grid],[class*=rticle],[class*=omment],[class*=elp] *';
/** Who quotes, or says what would be, does not say how it stands. */
const SUPPOSED = /["“„«「『]|\b(if|when|once|before|after|wenn|falls|sobald|si|cuando|quando)\b|場合|前に/;

/** Whether its words are clearly red. */
function isRed(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = styleOf(element)?.color.match(/\d+/g)?.map(Number) ?? [];
  return red > 99 && red > 2 * Math.max(green, blue);
}

/** The lines, folded, in which a page says this in red, and the sentences in which it does without being asked. */
const statesOf = ({ roots }: Scene, { stands, says }: Trouble): string[] =>
  roots
    // Where a text begins or ends is no boundary in the line of all texts.
    .flatMap((root) => hits(root, RegExp(says[0].source.replaceAll('\\b', ''), 'g')))
    .flatMap(({ parentElement: at }) => {
      const line = at?.closest(LINES);
      if (!line || line.textContent.length > LINE || at?.closest(OTHERS) || !seen(line)) return [];
      const text = fold(textOf(line));
      const said = stands ? text.split(/[.!。]/).filter((sentence) => !SUPPOSED.test(sentence)) : [];
      return at && isRed(at) ? [...said, text] : said;
    });

/**
 * The known error messages that a page shows, by their names alone, and how many messages it shows of whatever kind: a
 * message may name people, and never leaves the frame.
 */
export function troublesOn(
  scene: Scene,
  view: Pick<Window, 'document' | 'location' | 'innerWidth' | 'innerHeight'>,
  troubles: readonly Trouble[],
): { readonly troubles: readonly string[]; readonly messages: number } {
  const { search, hash } = view.location;
  // A page that has only begun has no body yet.
  const { body } = view.document;
  const small = view.document.getElementsByTagName('*').length < FEW && !body?.querySelector(SETS);
  const whole = small ? body : null;
  const boxes = [...all(scene, `${FRONTS},[class*=window]`), inFront(view)].filter(
    (box) => !box?.querySelector(FORM),
  );
  const marked = all(scene, MESSAGES).filter((one) => !one.querySelector(SETS));
  const said = [...marked, ...boxes, whole].flatMap((element) => {
    if (!element || element.textContent.length > LONGEST * 4 || !seen(element)) return [];
    const text = textOf(element, LONGEST + 1);
    return text.length > LONGEST ? [] : [fold(text)];
  });
  if (REFUSED.test(search + hash)) said.push(fold(search + hash));
  const shown = troubles
    .filter(
      (trouble) =>
        [...said, ...statesOf(scene, trouble)].some((text) =>
          trouble.says.every((pattern) => pattern.test(text)),
        ) || all(scene, trouble.boxes ?? ':not(*)').some((box) => seen(box) && textOf(box, 9) !== ''),
    )
    .map(({ id }) => id);
  return { troubles: shown, messages: new Set(said.filter(Boolean)).size };
}
