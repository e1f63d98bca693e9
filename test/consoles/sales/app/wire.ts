/** What server and page say to each other. */
import type { Language, Switches } from '../../switches.ts';
import type { SalesSwitches } from '../switches.ts';

/** Stands in the page as JSON. */
export interface Boot {
  readonly language: Language;
  readonly account: { readonly name: string; readonly email: string; readonly admin: boolean };
  readonly tenant: string;
  readonly csrf: string;
  readonly switches: Switches;
  readonly rest: SalesSwitches;
  /** What went wrong on the way to this document, null for nothing. */
  readonly notice: string | null;
}

/** `GET /api/marketo`: how the signed-in admin stands; credentials are '' where they are not shown. */
export interface MarketoView {
  readonly standing: 'holder' | 'access' | 'free';
  readonly munchkin: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** One page of a list. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** `GET /api/marketo/access?search=&page=` */
export interface AccessUser {
  readonly name: string;
  readonly email: string;
  readonly workspace: string;
  readonly connected: boolean;
}
export interface AccessView extends Listing<AccessUser> {
  readonly mayChange: boolean;
}

/** `GET /api/users?page=` */
export interface ManagedUser {
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
  readonly team: string;
  readonly status: 'active' | 'invited' | 'deactivated';
}

export interface UsersView extends Listing<ManagedUser> {
  /** Null where this console does not show them. */
  readonly seats: { readonly taken: number; readonly all: number } | null;
}

/** `GET /api/salesforce?scope=own|instance` */
export interface SalesforceView {
  readonly connected: boolean;
}

/** Path and answer of everything that the page reads. */
export interface Reads {
  readonly '/api/marketo': MarketoView;
  readonly '/api/marketo/access': AccessView;
  readonly '/api/users': UsersView;
  readonly '/api/salesforce': SalesforceView;
}
