/** Every course that Handrail leads through. A further one is one more entry: its folder of data, and its words. */
import type { CourseGuide } from '../guide/way.ts';
import { accessWords } from '../words/access.ts';
import { invitationWords } from '../words/invitation.ts';
import { onboardingWords } from '../words/onboarding.ts';
import { ownSalesforceWords } from '../words/ownsalesforce.ts';
import { access } from './access/course.ts';
import * as toAccess from './access/ways.ts';
import { invitation } from './invitation/course.ts';
import * as toInvitation from './invitation/ways.ts';
import { onboarding } from './onboarding/course.ts';
import { aids, fallbacks, ways } from './onboarding/ways.ts';
import { ownSalesforce } from './ownsalesforce/course.ts';
import * as toOwnSalesforce from './ownsalesforce/ways.ts';

/** In the order in which they are offered. */
export const COURSES: readonly CourseGuide[] = [
  { course: onboarding, ways, fallbacks, aids, words: onboardingWords },
  {
    course: invitation,
    ways: toInvitation.ways,
    fallbacks: {},
    aids: toInvitation.aids,
    words: invitationWords,
  },
  { course: access, ways: toAccess.ways, fallbacks: {}, aids: {}, words: accessWords },
  { course: ownSalesforce, ways: toOwnSalesforce.ways, fallbacks: {}, aids: {}, words: ownSalesforceWords },
];
