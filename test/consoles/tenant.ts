/** The practice tenant: who works there and what they have at the start. */

export interface User {
  readonly name: string;
  readonly email: string;
  readonly role: 'admin' | 'user';
  readonly team: string;
  readonly status: 'active' | 'invited' | 'deactivated';
  /** Was given access by a holder. Goes with the workspace that was assigned then. */
  readonly access: boolean;
  readonly workspace: string | null;
  /** Holds the Marketo connection: clicked Connect. */
  readonly holds: boolean;
}

export interface Tenant {
  /** Munchkin ID; `000-…` is practice. */
  readonly munchkin: string;
  readonly name: string;
  /** What Marketo issued to this tenant; a connection made by hand must match it. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly users: readonly User[];
}

/** Admin A of the handover: holds the connection at the start. */
export const ADA = 'ada.lindqvist@northwind.example';
/** Admin B: has access at the start. */
export const BO = 'bo.tanaka@northwind.example';
/** Admin C: takes no part and could connect at any time. */
export const CARMEN = 'carmen.ruiz@northwind.example';

/** Ada's account at the second customer: the same name, another address. */
export const ADA_SOUTHWIND = 'ada.lindqvist@southwind.example';

const person = (name: string, role: User['role'], team: string, given: Partial<User> = {}): User => ({
  name,
  email: `${name.toLowerCase().replace(/ /g, '.')}@northwind.example`,
  role,
  team,
  status: 'active',
  access: false,
  workspace: null,
  holds: false,
  ...given,
});

const sales = (name: string, team: string, workspace: string): User =>
  person(name, 'user', team, { access: true, workspace });

/** Six users: A holds, B and three sales users have access, C has neither. */
export function northwind(): Tenant {
  return {
    munchkin: '000-HND-001',
    name: 'Northwind Traders (practice)',
    clientId: '5c0a1f5e-practice-4b1d-9a77-e2f0c3d41b88',
    clientSecret: 'practice-secret-7Qm2Xw',
    users: [
      person('Ada Lindqvist', 'admin', 'Revenue Operations', { holds: true }),
      person('Bo Tanaka', 'admin', 'Revenue Operations', { access: true, workspace: 'Default' }),
      person('Carmen Ruiz', 'admin', 'Marketing'),
      sales('Deniz Aydin', 'Field Sales', 'Default'),
      sales('Emeka Obi', 'Field Sales', 'Europe'),
      sales('Farah Haddad', 'Inside Sales', 'Default'),
    ],
  };
}

/** A second customer under the same host: a consultant of the same name as Northwind's Ada holds there too. */
export function southwind(): Tenant {
  const users = [
    person('Ada Lindqvist', 'admin', 'Consultants', { holds: true }),
    person('Gil Moreau', 'admin', 'Marketing', { access: true, workspace: 'Default' }),
    sales('Hana Sato', 'Field Sales', 'Default'),
  ];
  return {
    munchkin: '000-HND-002',
    name: 'Southwind Freight (practice)',
    clientId: '9b7e2d10-practice-4e55-8c02-13f7a6b0d9e4',
    clientSecret: 'practice-secret-Rt5vKp',
    users: users.map((user) => ({ ...user, email: user.email.replace('northwind', 'southwind') })),
  };
}

const FIRST = ['Greta', 'Hugo', 'Imani', 'Jonas', 'Keiko', 'Liam', 'Mina', 'Noor', 'Olga', 'Pavel', 'Quinn'];
const LAST = [
  'Abbott',
  'Berg',
  'Costa',
  'Diallo',
  'Evans',
  'Fischer',
  'Grant',
  'Haas',
  'Ito',
  'Jensen',
  'Kaya',
  'Lund',
];

/** The tenant with `count` further sales users, each other one with access, so that lists have pages (at most 132). */
export function withCrowd(tenant: Tenant, count: number): Tenant {
  const names = LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`)).slice(0, count);
  const crowd = names.map((name, index) =>
    index % 2 === 0 ? sales(name, 'Inside Sales', 'Default') : person(name, 'user', 'Field Sales'),
  );
  return { ...tenant, users: [...tenant.users, ...crowd] };
}
