/** What each known error message is about: a course on whose way one of these controls stands is told of it. */
import type { ControlId } from './console.ts';

const INVITING: readonly ControlId[] = ['marketo.sendInvite', 'sales.inviteEmails', 'sales.inviteSend'];
const SALESFORCE: readonly ControlId[] = ['sales.salesforceConnect', 'sales.ownSalesforceConnect'];

export const TROUBLES: Readonly<Record<string, readonly ControlId[]>> = {
  otherInstance: INVITING,
  alreadyInvited: INVITING,
  noSeat: INVITING,
  domain: INVITING,
  appBlocked: SALESFORCE,
  apiDisabled: SALESFORCE,
  emailDiffers: SALESFORCE,
  productionFirst: SALESFORCE,
  credentials: ['sales.connect'],
  noCredentials: ['sales.connect'],
  oneConnection: ['sales.connect'],
  tooSoon: ['sales.rowGrant', 'sales.chosenGrant', 'sales.tabUserAccess'],
  notEnabled: ['marketo.sendInvite'],
  noSync: ['marketo.sync', 'marketo.startSync'],
  siteName: ['salesforce.newRemoteSite', 'salesforce.save'],
  ampersand: ['salesforce.apiSecretKey'],
  refused: ['salesforce.save'],
};

export const aboutOf = (trouble: string): readonly ControlId[] => TROUBLES[trouble] ?? [];
