/** Every label that Handrail knows of any console. */
import type { Label } from './console.ts';
import { SALES_SEEN } from './controls.ts';
import * as sales from './labels.ts';
import * as marketo from './labels-marketo.ts';
import * as salesforce from './labels-salesforce.ts';
import * as settings from './labels-settings.ts';
import { MARKETO_SEEN } from './marketo-seen.ts';
import { SALESFORCE_SEEN } from './salesforce-seen.ts';

export const KNOWN_LABELS: readonly Label[] = [
  ...[sales, settings, marketo, salesforce].flatMap((file): readonly Label[] => Object.values(file)),
  ...[SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN].flatMap(({ controls }) =>
    controls.map(({ names }) => names),
  ),
];
