/** What follows these in a path opens something for whoever knows it: an order, a card, a preview, a place in a queue. */
const KEYED = /(\/store\/(?:placed|consents|previews|story-previews|waiting|baskets)\/)[^/?]+/
const KEY_IN_QUERY = /([?&]key=)[^&]*/

/** A path of the backend as it may stand in a log: without the key in it. */
export function loggablePath(path: string): string {
  return path.replace(KEYED, "$1…").replace(KEY_IN_QUERY, "$1…")
}
