import { expect, test } from 'vitest';
import type { FoundControl } from '../calls/sighting.ts';
import { dueOn } from '../guide/due.ts';
import { GUIDE, on, page, runList } from '../guide/run.fake.ts';
import { runCard } from '../guide/run.ts';
import { SALES_PROMPTS } from '../words/sales-prompts.ts';
import { invite } from './sales.ts';

const due = (...there: readonly FoundControl[]): readonly unknown[] => {
  const { prompt, how } = dueOn(invite, page(...there));
  return [prompt.control, how];
};

test('from a file: the file comes before Next, and the mapping before Invite', () => {
  expect(due(on('sales.inviteFile', { filled: 'no' }), on('sales.inviteNext'))).toEqual([
    'sales.inviteFile',
    'pointing',
  ]);
  expect(due(on('sales.inviteFile', { filled: 'yes' }), on('sales.inviteNext'))).toEqual([
    'sales.inviteNext',
    'pointing',
  ]);
  expect(due(on('sales.inviteSend'))).toEqual(['sales.inviteSend', 'pointing']);
  expect(SALES_PROMPTS.en.inviteFile.do).toContain('Handrail checked');
  expect(SALES_PROMPTS.en.inviteSend.do).toContain('column');
});

test('says nothing of a file where addresses were typed', () => {
  const words = { ...GUIDE.words.en, prompts: SALES_PROMPTS.en };
  const says = (...there: readonly FoundControl[]) =>
    runCard({
      checklist: runList(),
      guide: {
        ...GUIDE,
        ways: { first: [{ ...invite, console: 'marketo' }] },
        words: { en: words, ja: words },
      },
      console: 'marketo',
      sighting: page(...there, on('sales.inviteSend', { label: 'Invite' })),
      language: 'en',
      namesOf: () => ({}),
      aboutOf: () => [],
    })?.instruction;
  expect(says()).toContain('column');
  expect(says(on('sales.inviteEmails', { filled: 'yes' }))).toBe(
    'Look once more at who is invited, then click **Invite**.',
  );
});
