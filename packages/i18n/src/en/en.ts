import type { Resources } from "../resources.js"
import type { TextsLike } from "../texts-shape.js"
import { common } from "./common.js"
import { errors } from "./errors.js"
import { mail } from "./mail.js"

export const en: TextsLike<Resources> = { common, errors, mail }
