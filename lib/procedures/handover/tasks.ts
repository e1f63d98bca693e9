/** The handover as data (procedures.md): the Marketo connection passes from the leaver to the keeper. */
import type { Procedure } from '../../checklist/procedure.ts';

export const handover: Procedure = {
  id: 'handover',
  tasks: [
    // A word is enough: the keeper's own page contradicts it if it was wrong.
    { id: 'revoke', role: 'leaver', needs: [], grade: 'said', about: 'keeper', proof: 'keeperFree' },
    {
      id: 'connect',
      role: 'keeper',
      needs: ['revoke'],
      grade: 'seen',
      about: 'keeper',
      proof: 'keeperHolds',
    },
    {
      id: 'disconnect',
      role: 'leaver',
      needs: ['connect'],
      grade: 'seen',
      about: 'leaver',
      proof: 'leaverGone',
    },
    {
      id: 'confirm',
      role: 'keeper',
      needs: ['disconnect'],
      grade: 'seen',
      about: 'keeper',
      proof: 'keeperStill',
    },
  ],
};
