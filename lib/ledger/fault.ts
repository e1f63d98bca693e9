/** What can go wrong with the store, as the screens can explain it. */

/** `diskFull`: no room; `blocked`: another version of Handrail has the store open; `broken`: it cannot be read or written. */
export type Fault = 'diskFull' | 'blocked' | 'broken';

export class LedgerError extends Error {
  readonly code: Fault;

  constructor(code: Fault, cause?: unknown) {
    super(`The ledger is ${code}: ${cause instanceof Error ? cause.message : String(cause ?? '')}`, {
      cause,
    });
    this.name = 'LedgerError';
    this.code = code;
  }
}

const CODES: Readonly<Record<string, Fault>> = {
  QuotaExceededError: 'diskFull',
  VersionError: 'blocked', // a newer Handrail has already changed the store
};

/** Any error of the store as a `LedgerError`. */
export function fault(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  return new LedgerError((error instanceof Error && CODES[error.name]) || 'broken', error);
}
