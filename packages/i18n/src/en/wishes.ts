import type { wishes as french } from "../fr/wishes.js"
import type { TextsLike } from "../texts-shape.js"

export const wishes: TextsLike<typeof french> = {
  title: "Your wish list",
  add: "Add to my wish list",
  remove: "Remove from my wish list",
  see: "See my wish list",
  device:
    "This list stays on this device: no account, no cookie. To show it, this page asks for those pieces and nothing else.",
  no_script:
    "The list is kept in the browser, with JavaScript. Without it, bookmark the pages of the pieces; a shared link does open here.",
  empty: "Nothing yet. The heart on the page of a piece puts it here.",
  shared: "A list shared with you.",
  keep: "Keep these pieces in my wish list",
  kept: "Kept.",
  share: "Link to share",
  copy: "Copy the link",
  copied: "The link is copied.",
  to_pieces: "See the pieces",
  gone_one: "{{count}} piece is shown no more.",
  gone_other: "{{count}} pieces are shown no more.",
}
