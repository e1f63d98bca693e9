import type { Person } from '../../lib/checklist/fact.ts';

/** A person on paper: there is room, names are not cut. */
export const InFull = ({ person: { name, email } }: { readonly person: Person }) => (
  <>
    {name || email} {name && email && <span class="second">{email}</span>}
  </>
);
