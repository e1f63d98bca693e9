/** Marketo settings of Sales, opened where no handover says which tab (consoles.md, Sales). */
export const MARKETO_SETTINGS = 'https://toutapp.com/next#settings/marketo-admin';
