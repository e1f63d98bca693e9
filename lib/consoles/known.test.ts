import { expect, it } from 'vitest';
import { SALES_SEEN } from './controls.ts';
import { KNOWN_LABELS } from './known.ts';
import { MARKETO_SEEN } from './marketo-seen.ts';
import { SALESFORCE_SEEN } from './salesforce-seen.ts';

it('every name of a control is known', () => {
  const known = new Set(KNOWN_LABELS.flatMap((label) => Object.values(label).flat()));
  const names = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN].flatMap(({ controls }) =>
    controls.flatMap((control) => Object.values(control.names).flat()),
  );
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
