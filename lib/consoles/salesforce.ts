import type { Console } from './console.ts';
import { PLAIN } from './plain.ts';

/** Salesforce Setup, its Visualforce pages, and the AppExchange with its installer. */
export const SALESFORCE: Console = {
  id: 'salesforce',
  hosts: [
    /\.(lightning\.force|my\.salesforce|my\.salesforce-setup|visual\.force|vf\.force)\.com$/,
    /^(appexchange|login|test)\.salesforce\.com$/,
  ],
  // `acme.my…`, `acme--dev.sandbox.my…`, `acme--mkto-si.vf…`: the name before the first two dashes is the customer's.
  org: /^([a-z0-9]+(?:-[a-z0-9]+)*?)(?:-dev-ed)?(?:--[\w-]+)?(?:\.[\w-]+)*\.(?:lightning\.force|my\.salesforce|my\.salesforce-setup|visual\.force|vf\.force)\.com$/,
  places: [
    { id: 'salesforce.login', path: /^\/(index\.jsp|login|secur\/|services\/oauth2)/, signIn: true },
    {
      id: 'salesforce.listing',
      path: /^\/(listingDetail|apex\/listingDetail|appx)/i,
      nobodys: true,
      // Row "AppExchange listing"; the last three characters of an id may be left out.
      kinds: [
        { id: 'salesforce.ownListing', search: /listingId=a0N30000001SVZm/ },
        { id: 'salesforce.otherListing', search: /listingId/ },
      ],
    },
    { id: 'salesforce.installer', path: /^\/packaging(Setup)?\//i },
    { id: 'salesforce.remoteSites', path: /\/SecurityRemoteProxy\b|^\/0rp/ },
    { id: 'salesforce.packages', path: /\/ImportedPackage\/home\b|^\/0A3\/?$/ },
    // What belongs to one of them: its own page, the list of its components.
    { id: 'salesforce.package', path: /\/ImportedPackage\/page\b|^\/0A3\w/ },
  ],
  clues: PLAIN,
};
