/** Which consoles there are, at every border: the one list of them that is checked at run time. */
import { z } from 'zod/mini';
import type { ConsoleId } from '../consoles/console.ts';

export const consoleName = z.enum(['sales', 'marketo', 'salesforce'] satisfies ConsoleId[]);

/** Name of a control or place: its console's, a dot, its own. */
export const consoleId = z.templateLiteral([consoleName, '.', z.string()]);
