import { en } from "./en"
import { fr } from "./fr"
import { nl } from "./nl"

/** Our own texts beside the dashboard's, in a namespace of their own. */
export default { fr: { etabli: fr }, nl: { etabli: nl }, en: { etabli: en } }
