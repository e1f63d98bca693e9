/** Addresses of the application, as published where they are. */
import { boot } from './boot.ts';

export const MARKETO = `#settings/${boot.switches.routeFamily}`;
export const MARKETO_ACCESS = `${MARKETO}/user-access`;
export const USERS = '#settings/admin/user-management';
export const TEAMS = '#settings/admin/team-management';
export const ADMIN_SALESFORCE = '#settings/admin/salesforce';
export const UNSUBSCRIBES = '#settings/admin/unsubscribes';
export const PROFILE = '#settings/profile';
export const EMAIL = '#settings/email-servers/smtp/configure';
export const EXCHANGE = '#settings/exchange_settings';
export const SALESFORCE = '#settings/crm/salesforce/configure';
export const COMMAND_CENTER = '#command_center';
export const PEOPLE = '#relationships';
export const TEMPLATES = '#templates';
export const CAMPAIGNS = '#campaigns';
export const ANALYTICS = '#analytics';
