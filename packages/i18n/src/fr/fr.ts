import { common } from "./common.js"
import { errors } from "./errors.js"
import { mail } from "./mail.js"

export const fr = { common, errors, mail }
