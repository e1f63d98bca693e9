import { expect, test } from 'vitest';
import { HINTS } from '../consoles/consoles.ts';
import { followedBy } from './hints.ts';

test.each([
  ['tnCustAdmin', null, ['marketo.admin']],
  ['tnCustAdmin', 'Sales Insight', ['marketo.admin', 'marketo.salesInsight']],
  ['tnCustAdmin', ' sales connect ', ['marketo.admin', 'marketo.salesInsight']],
  [null, 'セールスインサイト', ['marketo.salesInsight']],
  ['tnCustActivities', 'Email', []],
  ['', '', []],
  [null, null, []],
])('area %s and section %s say that %j were followed', (area, section, followed) => {
  expect(followedBy({ area, section }, HINTS)).toEqual(followed);
});
