/** Every course that Handrail leads through. A further one is one more entry: its folder of data, and its words. */
import type { CourseGuide } from '../guide/way.ts';
import { accessWords } from '../words/access.ts';
import { invitationWords } from '../words/invitation.ts';
import { onboardingWords } from '../words/onboarding.ts';
import { ownSalesforceWords } from '../words/ownsalesforce.ts';
import { access } from './access/course.ts';
import * as accessWays from './access/ways.ts';
import { invitation } from './invitation/course.ts';
import * as invitationWays from './invitation/ways.ts';
import { onboarding } from './onboarding/course.ts';
import * as onboardingWays from './onboarding/ways.ts';
import { ownSalesforce } from './ownsalesforce/course.ts';
import * as ownSalesforceWays from './ownsalesforce/ways.ts';

/** In the order in which they are offered. */
export const COURSES: readonly CourseGuide[] = [
  { course: onboarding, ...onboardingWays, words: onboardingWords },
  { course: invitation, ...invitationWays, words: invitationWords },
  { course: access, ...accessWays, words: accessWords },
  { course: ownSalesforce, ...ownSalesforceWays, words: ownSalesforceWords },
];
