/** The way to invite further users: the same as in the onboarding. */
import type { Aid, Way } from '../../guide/way.ts';
import { invite } from '../sales.ts';

export const ways: Readonly<Record<string, readonly Way[]>> = { inviteFurther: [invite] };

export const aids: Readonly<Record<string, readonly Aid[]>> = { inviteFurther: [{ aid: 'roster' }] };
