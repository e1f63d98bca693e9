/** Where the handover happens (consoles.md: "Marketo settings page", mark C); opened by "Show me" where no tab shows it. */
export const ADDRESS = 'https://toutapp.com/next#settings/marketo-admin';
