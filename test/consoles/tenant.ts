/** The practice tenants: who works there and what they have at the start. */
import { ONBOARDED, type Onboarding } from './onboarding.ts';

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

/** Somebody with a Marketo account; Sales accounts are `User`s, and many people have both. */
export interface MarketoUser {
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
}

/** The customer's Marketo instance. */
export interface Instance {
  /** `app-<pod>.marketo.com` */
  readonly pod: string;
  /** Name of the organisation in the Adobe shell's address, without `@`. */
  readonly org: string;
  /** Prefix of the customer's names, as in `MktPage.savedState.custPrefix`. */
  readonly prefix: string;
  readonly users: readonly MarketoUser[];
  /** API Secret Key of Sales Insight, to be typed into Salesforce. */
  readonly apiSecretKey: string;
}

export interface Tenant {
  /** Munchkin ID; `000-…` is practice. */
  readonly munchkin: string;
  readonly name: string;
  /** What Marketo issued to this tenant; a connection made by hand must match it. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly users: readonly User[];
  /** Everybody who works there, with an account in Sales or without. */
  readonly staff: readonly User[];
  readonly marketo: Instance;
  readonly onboarding: Onboarding;
  /** How many people may have an account in Sales; deactivated ones do not count. */
  readonly seats: number;
  /** Addresses that have an account in another instance. */
  readonly elsewhere: readonly string[];
  /** Domains whose addresses the customer's administrators do not let in. */
  readonly restricted: readonly string[];
}

/** Admin A of the handover: holds the connection at the start. */
export const ADA = 'ada.lindqvist@northwind.example';
/** Admin B: has access at the start. */
export const BO = 'bo.tanaka@northwind.example';
/** Admin C: takes no part and could connect at any time. */
export const CARMEN = 'carmen.ruiz@northwind.example';

/** Ada's account at the second customer: the same name, another address. */
export const ADA_SOUTHWIND = 'ada.lindqvist@southwind.example';

/** A Marketo admin, at Northwind, who has no account in Sales. */
export const GRETA = 'greta.olsen@northwind.example';
/** Northwind's, with an account in another instance of Sales. */
export const INES = 'ines.costa@northwind.example';
/** Works in Marketo, and is no admin there. */
export const JONAS = 'jonas.berg@northwind.example';

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
  const users = [
    person('Ada Lindqvist', 'admin', 'Revenue Operations', { holds: true }),
    person('Bo Tanaka', 'admin', 'Revenue Operations', { access: true, workspace: 'Default' }),
    person('Carmen Ruiz', 'admin', 'Marketing'),
    sales('Deniz Aydin', 'Field Sales', 'Default'),
    sales('Emeka Obi', 'Field Sales', 'Europe'),
    sales('Farah Haddad', 'Inside Sales', 'Default'),
  ];
  const others = ['Greta Olsen', 'Ines Costa', 'Jonas Berg'].map((name) => person(name, 'user', 'Marketing'));
  return {
    munchkin: '000-HND-001',
    name: 'Northwind Traders (practice)',
    clientId: '5c0a1f5e-practice-4b1d-9a77-e2f0c3d41b88',
    clientSecret: 'practice-secret-7Qm2Xw',
    users,
    staff: [...users, ...others],
    marketo: {
      pod: 'sj11',
      org: 'northwindpractice',
      prefix: 'northwindpractice',
      users: [
        { name: 'Ada Lindqvist', email: ADA, admin: true },
        { name: 'Bo Tanaka', email: BO, admin: true },
        { name: 'Carmen Ruiz', email: CARMEN, admin: true },
        { name: 'Greta Olsen', email: GRETA, admin: true },
        { name: 'Ines Costa', email: INES, admin: true },
        { name: 'Jonas Berg', email: JONAS, admin: false },
      ],
      apiSecretKey: 'practice-api-key-4tGz81',
    },
    onboarding: { ...ONBOARDED, firstInvited: ADA, invited: [ADA] },
    seats: 100,
    elsewhere: [INES, ADA_SOUTHWIND],
    restricted: ['freemail.example'],
  };
}

/** A second customer under the same host: a consultant of the same name as Northwind's Ada holds there too. */
export function southwind(): Tenant {
  const people = [
    person('Ada Lindqvist', 'admin', 'Consultants', { holds: true }),
    person('Gil Moreau', 'admin', 'Marketing', { access: true, workspace: 'Default' }),
    sales('Hana Sato', 'Field Sales', 'Default'),
  ];
  const users = people.map((user) => ({ ...user, email: user.email.replace('northwind', 'southwind') }));
  return {
    munchkin: '000-HND-002',
    name: 'Southwind Freight (practice)',
    clientId: '9b7e2d10-practice-4e55-8c02-13f7a6b0d9e4',
    clientSecret: 'practice-secret-Rt5vKp',
    users,
    staff: users,
    marketo: {
      pod: 'ab13',
      org: 'southwindpractice',
      prefix: 'southwindpractice',
      users: [
        { name: 'Ada Lindqvist', email: ADA_SOUTHWIND, admin: true },
        { name: 'Gil Moreau', email: 'gil.moreau@southwind.example', admin: true },
      ],
      apiSecretKey: 'practice-api-key-Kp03vd',
    },
    onboarding: { ...ONBOARDED, firstInvited: ADA_SOUTHWIND, invited: [ADA_SOUTHWIND] },
    seats: 100,
    elsewhere: [ADA, BO, CARMEN],
    restricted: ['freemail.example'],
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
  const users = [...tenant.users, ...crowd];
  // A crowd is there for the length of its list: it leaves seats free.
  return { ...tenant, users, seats: Math.max(tenant.seats, users.length + 50) };
}
