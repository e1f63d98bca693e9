/** Giving users access to Marketo as data (consoles.md, "Limits": ten minutes after connecting, not before). */
import type { Course } from '../../checklist/course.ts';

export const access: Course = {
  id: 'access',
  personas: ['marketoAdmin'],
  attested: [],
  attestor: null,
  tasks: [
    {
      id: 'connectMarketo',
      personas: ['marketoAdmin'],
      needs: [],
      attested: [],
      after: [],
      proof: [['sales.marketoHeld']],
      grade: 'said',
      opens: 'connect',
      own: true,
    },
    {
      id: 'grantAccess',
      personas: ['marketoAdmin'],
      needs: ['connectMarketo'],
      attested: [],
      after: [],
      wait: 10,
      // Whom it is given to is the reader's choice: no page shows that these were all.
      proof: [],
      grade: 'said',
    },
  ],
};
