/** The onboarding with an eighth task, that nothing has to come before. */
import type { Course } from '../../../../../lib/checklist/course.ts';
import * as shipped from '../../../../../lib/procedures/onboarding/course.ts';

export const onboarding: Course = {
  ...shipped.onboarding,
  tasks: [
    ...shipped.onboarding.tasks,
    {
      id: 'unsubscribes',
      personas: ['marketoAdmin'],
      needs: [],
      attested: [],
      after: [],
      proof: [['sales.unsubscribesSaved']],
      grade: 'seen',
    },
  ],
};
