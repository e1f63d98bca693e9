import { expect, it } from 'vitest';
import { checklist } from '../screen/pretend.tsx';
import { proofText } from './proof.ts';

it('what the keeper showed at a machine that is lost was shown by the keeper', () => {
  const list = checklist('leaver', 'confirmDigits');
  const proof = { grade: 'seen', seat: 'the lost one', at: 0, facts: [] } as const;
  expect(proofText(list, proof, 'en')).toBe('Seen on Bo Lind’s own page');
});
