import type { DecoyName } from '../kept-out.ts';
import { HABIT_DECOYS } from '../mutators/places/habits.ts';
import { PLATFORM_DECOY } from '../mutators/places/platform.ts';
import { BOARDERS } from './boarders.ts';
import { BYSTANDERS } from './bystanders.ts';
import { CALLERS } from './callers.ts';
import { DECOY, type Decoy } from './decoys.ts';
import { FURNITURE } from './furniture.ts';
import { GUESTS } from './guests.ts';
import { LODGERS } from './lodgers.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { ONLOOKERS } from './onlookers.ts';
import { PASSERSBY } from './passersby.ts';
import { PILGRIMS } from './pilgrims.ts';
import { SCENERY } from './scenery.ts';
import { STRANGERS } from './strangers.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { TENANTS } from './tenants.ts';
import { TRAVELLERS } from './travellers.ts';
import { VISITORS } from './visitors.ts';
import { WAYFARERS } from './wayfarers.ts';

/** All additions that nobody would take for the control, by name. */
export const ADDS: Readonly<Record<DecoyName, Decoy>> = {
  ...DECOY,
  ...PLATFORM_DECOY,
  ...SCENERY,
  ...FURNITURE,
  ...HABIT_DECOYS,
  ...SURROUNDINGS,
  ...BYSTANDERS,
  ...PASSERSBY,
  ...ONLOOKERS,
  ...VISITORS,
  ...STRANGERS,
  ...NEIGHBOURS,
  ...WAYFARERS,
  ...TRAVELLERS,
  ...CALLERS,
  ...LODGERS,
  ...GUESTS,
  ...TENANTS,
  ...BOARDERS,
  ...PILGRIMS,
};
