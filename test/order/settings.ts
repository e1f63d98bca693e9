/** The runs of check:order and their bounds. */
import { ALL_CONDITIONS } from '../../lib/checklist/release.ts';
import type { Setting } from './world.ts';

export const BASE: Setting = {
  name: 'A to B, account shown',
  seats: ['A', 'B'],
  tabs: [1, 1],
  account: true,
  opens: [0],
  starts: ['access', 'free', 'holds'],
  fails: false,
  shares: [],
  breaks: false,
  time: false,
  rule: ALL_CONDITIONS,
};
