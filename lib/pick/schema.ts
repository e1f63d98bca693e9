/** Clues as they are parsed, from a frame before they are kept and from the disk after. */
import { z } from 'zod/mini';
import { addressPattern } from './address.ts';
import { LONGEST, labelRefusal } from './clean.ts';
import type { Clue, Remembered } from './clue.ts';

const text = z.string().check(z.maxLength(LONGEST));
const controlId = z.templateLiteral([
  z.enum(['sales', 'marketo', 'salesforce']),
  '.',
  z.string().check(z.regex(/^\w{1,40}$/)),
]);

/** An address that its own pattern changes holds more than a pattern may. */
const isPattern = (address: string): boolean => {
  const at = address.indexOf('#');
  const [path, hash] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  return addressPattern({ path, hash }) === address;
};

export const clue: z.ZodMiniType<Clue> = z.object({
  control: controlId,
  role: z.string().check(z.regex(/^[a-z]{1,20}$/)),
  label: text.check(z.refine((label) => labelRefusal(label, []) === null)),
  region: z.enum(['toolbar', 'menu', 'nav', 'dialog', 'main', 'row', 'people']),
  heading: text.check(z.refine((heading) => heading === '' || labelRefusal(heading, []) === null)),
  address: z.string().check(z.maxLength(200), z.refine(isPattern)),
});

/** BCP 47, or '' where the page says none. */
export const pageLanguage = z.string().check(z.regex(/^([a-z]{2,3}(-[a-z]{2,8}){0,2})?$/i));

export const remembered: z.ZodMiniType<Remembered> = z.object({
  clue,
  language: pageLanguage,
  at: z.number(),
});
