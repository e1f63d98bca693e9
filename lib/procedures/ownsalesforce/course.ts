/** Connecting one's own Salesforce as data (consoles.md, "Limits": one Salesforce connection per user). */
import type { Course } from '../../checklist/course.ts';

export const ownSalesforce: Course = {
  id: 'ownSalesforce',
  personas: ['salesUser'],
  attested: [],
  attestor: null,
  tasks: [
    {
      id: 'connectOwnSalesforce',
      personas: ['salesUser'],
      needs: [],
      attested: [],
      after: [],
      proof: [['sales.ownSalesforceOn']],
      grade: 'said',
      own: true,
    },
  ],
};
