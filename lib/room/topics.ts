/** The topics of a room. A post is retained, one a writer; so is what says who is here; what is live is not. */
export const postTopic = (root: string, tag: string): string => `${root}/${tag}`;
export const hereTopic = (root: string, tag: string): string => `${root}/${tag}/here`;
export const liveTopic = (root: string, from: string, to: string): string => `${root}/${from}/${to}`;
/** Where the broker says that a connection ended; `link` is random, made anew for each. */
export const linkTopic = (link: string): string => `${link}/here`;

/** All that a member reads of a room. */
export const filtersOf = (root: string, mine: string): readonly string[] => [
  `${root}/+`,
  `${root}/+/here`,
  `${root}/+/${mine}`,
];

export type Arrived =
  | { readonly what: 'post' | 'here'; readonly root: string; readonly from: string }
  | { readonly what: 'live'; readonly root: string; readonly from: string; readonly to: string };

/** What a topic is; null where it is none of ours. */
export function readTopic(topic: string): Arrived | null {
  const [root = '', from = '', to, ...more] = topic.split('/');
  if (root === '' || from === '' || more.length > 0) return null;
  if (to === undefined) return { what: 'post', root, from };
  return to === 'here' ? { what: 'here', root, from } : { what: 'live', root, from, to };
}
