/** Every course that Handrail leads through. A further one is one more entry: its folder of data, and its words. */
import type { CourseGuide } from '../guide/way.ts';
import { onboardingWords } from '../words/onboarding.ts';
import { onboarding } from './onboarding/course.ts';
import { aids, fallbacks, ways } from './onboarding/ways.ts';

export const COURSES: readonly CourseGuide[] = [
  { course: onboarding, ways, fallbacks, aids, words: onboardingWords },
];
