/** The older address of the shell: what stands in its hash goes on to the one of today. */
const link = document.querySelector('a');
if (link) location.replace(link.href + location.hash.replace(/^#/, ''));
