export { en } from "./en"
export { fr } from "./fr"
export { nl } from "./nl"
