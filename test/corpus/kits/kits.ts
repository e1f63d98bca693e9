import { BOOTSTRAP3 } from './bootstrap3.ts';
import { BOOTSTRAP5 } from './bootstrap5.ts';
import { EXT } from './ext.ts';
import type { Kit } from './kit.ts';
import { PLAIN } from './plain.ts';
import { SLDS } from './slds.ts';
import { SPECTRUM } from './spectrum.ts';

export const KITS: readonly Kit[] = [BOOTSTRAP3, BOOTSTRAP5, SLDS, SPECTRUM, EXT, PLAIN];
