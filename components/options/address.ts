/** The options as a page of the extension. */
export const OPTIONS = 'options.html';
