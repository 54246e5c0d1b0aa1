import { en } from "./en/en.js"
import { fr } from "./fr/fr.js"
import { withFrenchSpaces } from "./french-spaces.js"
import { nl } from "./nl/nl.js"

/** French defines the shape; `nl` and `en` do not compile without every one of its keys. */
export type Resources = typeof fr
export type Namespace = keyof Resources

export const resources = { fr: withFrenchSpaces(fr), nl, en }
