/** Every label that Handrail knows of any console. */
import type { Label } from './console.ts';
import { SALES_SEEN } from './controls.ts';
import * as sales from './labels.ts';
import * as marketo from './labels-marketo.ts';
import * as salesforce from './labels-salesforce.ts';
import * as settings from './labels-settings.ts';

export const KNOWN_LABELS: readonly Label[] = [
  ...[sales, settings, marketo, salesforce].flatMap((file): readonly Label[] => Object.values(file)),
  // Some names of Sales stand with its controls alone.
  ...SALES_SEEN.controls.map(({ names }) => names),
];
