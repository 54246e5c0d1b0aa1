import type { Resources } from "../resources.js"
import type { TextsLike } from "../texts-shape.js"
import { account } from "./account.js"
import { aftercare } from "./aftercare.js"
import { basket } from "./basket.js"
import { catalogue } from "./catalogue.js"
import { checkout } from "./checkout.js"
import { common } from "./common.js"
import { consent } from "./consent.js"
import { consentCard } from "./consent-card.js"
import { delivery } from "./delivery.js"
import { errors } from "./errors.js"
import { home } from "./home.js"
import { impact } from "./impact.js"
import { legal } from "./legal.js"
import { mail } from "./mail.js"
import { operator } from "./operator.js"
import { order } from "./order.js"
import { piece } from "./piece.js"
import { problem } from "./problem.js"
import { story } from "./story.js"
import { repair } from "./repair.js"
import { review } from "./review.js"
import { trust } from "./trust.js"
import { vat } from "./vat.js"
import { waiting } from "./waiting.js"
import { wishes } from "./wishes.js"
import { withdrawal } from "./withdrawal.js"

export const nl: TextsLike<Resources> = {
  account,
  aftercare,
  basket,
  catalogue,
  checkout,
  common,
  consent,
  consent_card: consentCard,
  delivery,
  errors,
  home,
  impact,
  legal,
  mail,
  operator,
  order,
  piece,
  problem,
  story,
  repair,
  review,
  trust,
  vat,
  waiting,
  wishes,
  withdrawal,
}
