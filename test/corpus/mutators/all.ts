import type { MutatorName } from '../kept-out.ts';
import { ACCENTS } from './controls/accents.ts';
import { AIRS } from './controls/airs.ts';
import { CADENCES } from './controls/cadences.ts';
import { COMPONENTS } from './controls/components.ts';
import { CUSTOMS } from './controls/customs.ts';
import { DIALECTS } from './controls/dialects.ts';
import { GESTURES } from './controls/gestures.ts';
import { IDIOMS } from './controls/idioms.ts';
import { INFLECTIONS } from './controls/inflections.ts';
import { MANNERS } from './controls/manners.ts';
import { STRANGE } from './controls/strange.ts';
import { TONES } from './controls/tones.ts';
import { TRAPPINGS } from './controls/trappings.ts';
import { MUTATE, type Mutator } from './mutators.ts';
import { ANNEXES } from './places/annexes.ts';
import { ARCADES } from './places/arcades.ts';
import { COURTS } from './places/courts.ts';
import { ENCLOSURES } from './places/enclosures.ts';
import { FITTINGS } from './places/fittings.ts';
import { GALLERIES } from './places/galleries.ts';
import { GATEWAYS } from './places/gateways.ts';
import { GROUNDS } from './places/grounds.ts';
import { HABITS } from './places/habits.ts';
import { LAYOUTS } from './places/layouts.ts';
import { LOBBIES } from './places/lobbies.ts';
import { PASSAGES } from './places/passages.ts';
import { PAVILIONS } from './places/pavilions.ts';
import { PLATFORM_MUTATE } from './places/platform.ts';
import { PRECINCTS } from './places/precincts.ts';
import { PREMISES } from './places/premises.ts';
import { QUARTERS } from './places/quarters.ts';
import { STAGES } from './places/stages.ts';
import { TERRACES } from './places/terraces.ts';
import { THRESHOLDS } from './places/thresholds.ts';
import { WINGS } from './places/wings.ts';
import { YARDS } from './places/yards.ts';
import { ALMANACS } from './rows/almanacs.ts';
import { ANNALS } from './rows/annals.ts';
import { ASSEMBLIES } from './rows/assemblies.ts';
import { COMPANIES } from './rows/companies.ts';
import { DIRECTORIES } from './rows/directories.ts';
import { GATHERINGS } from './rows/gatherings.ts';
import { GRIDS } from './rows/grids.ts';
import { LEDGERS } from './rows/ledgers.ts';
import { MUSTERS } from './rows/musters.ts';
import { PAGEANTS } from './rows/pageants.ts';
import { PARADES } from './rows/parades.ts';
import { PORTRAITS } from './rows/portraits.ts';
import { PROCESSIONS } from './rows/processions.ts';
import { REGISTERS } from './rows/registers.ts';
import { RETINUES } from './rows/retinues.ts';
import { ROSTERS } from './rows/rosters.ts';
import { STRANGE_ROWS } from './rows/strange-rows.ts';
import { TRAITS } from './rows/traits.ts';

/** All changes of the markup that change nothing for a person, by name. */
export const CHANGES: Readonly<Record<MutatorName, Mutator>> = {
  ...MUTATE,
  ...PLATFORM_MUTATE,
  ...IDIOMS,
  ...LAYOUTS,
  ...COMPONENTS,
  ...GRIDS,
  ...HABITS,
  ...STRANGE,
  ...STRANGE_ROWS,
  ...DIALECTS,
  ...STAGES,
  ...ROSTERS,
  ...MANNERS,
  ...LEDGERS,
  ...PREMISES,
  ...CUSTOMS,
  ...REGISTERS,
  ...QUARTERS,
  ...DIRECTORIES,
  ...ALMANACS,
  ...PRECINCTS,
  ...FITTINGS,
  ...MUSTERS,
  ...PORTRAITS,
  ...GROUNDS,
  ...ENCLOSURES,
  ...TRAPPINGS,
  ...COMPANIES,
  ...TRAITS,
  ...ACCENTS,
  ...ANNEXES,
  ...GESTURES,
  ...COURTS,
  ...GATHERINGS,
  ...INFLECTIONS,
  ...YARDS,
  ...PASSAGES,
  ...ASSEMBLIES,
  ...CADENCES,
  ...WINGS,
  ...THRESHOLDS,
  ...LOBBIES,
  ...PARADES,
  ...PROCESSIONS,
  ...RETINUES,
  ...PAGEANTS,
  ...GALLERIES,
  ...GATEWAYS,
  ...ARCADES,
  ...AIRS,
  ...TERRACES,
  ...PAVILIONS,
  ...TONES,
  ...ANNALS,
};
