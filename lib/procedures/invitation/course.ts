/** Inviting further users as data (procedures.md, task 5, once everything is set up). */
import type { Course } from '../../checklist/course.ts';

export const invitation: Course = {
  id: 'invitation',
  personas: ['marketoAdmin'],
  attested: [],
  attestor: null,
  tasks: [
    {
      id: 'inviteFurther',
      personas: ['marketoAdmin'],
      needs: [],
      attested: [],
      after: [],
      proof: [['sales.invited']],
      grade: 'said',
    },
  ],
};
