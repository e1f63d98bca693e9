/** What the server and the pages of Salesforce say to each other. */
import type { Language } from '../../switches.ts';
import type { SalesforceSwitches } from '../switches.ts';

interface BootBase {
  readonly language: Language;
  readonly switches: SalesforceSwitches;
}

export interface Person {
  readonly name: string;
  readonly username: string;
  readonly admin: boolean;
}

/** Stands in Lightning's document as JSON. */
export interface LightningBoot extends BootBase {
  readonly page: 'lightning';
  readonly user: Person;
  readonly company: string;
  /** The org's own host, as the profile card shows it. */
  readonly orgHost: string;
  /** Opens the front doors of the frames' hosts. */
  readonly sid: string;
  /** Origins: of classic pages in Setup, of Visualforce, of Setup, of Lightning's other pages. */
  readonly frames: string;
  readonly visualforce: string;
  readonly setup: string;
  readonly home: string;
  /** The package's tab is there. */
  readonly configTab: boolean;
}

/** Stands in the installer's document. */
export interface InstallerBoot extends BootBase {
  readonly page: 'installer';
  readonly user: Person;
  readonly company: string;
  readonly package: string;
  readonly publisher: string;
  readonly version: string;
  /** What is installed already. */
  readonly installed: 'nothing' | 'older' | 'same';
  /** Where Done leads. */
  readonly done: string;
}

/** Stands in the listing's document. */
export interface ListingBoot extends BootBase {
  readonly page: 'listing';
  readonly package: string;
  readonly publisher: string;
  readonly version: string;
  readonly packageId: string;
  /** Who is signed in, and to which company. */
  readonly user: (Person & { readonly company: string }) | null;
  /** Where the sign-in leads back to. */
  readonly back: string;
}

export type AnyBoot = LightningBoot | InstallerBoot | ListingBoot;

/** `GET` and `POST /api/config`. */
export interface ConfigView {
  readonly msiActions: boolean;
  readonly secret: string;
  readonly marketoApi: boolean;
}
