/** The two extension windows as pages of the extension. */
export const tenantAddress = (doc: string): string =>
  `popup.html?screen=tenant&doc=${encodeURIComponent(doc)}`;
