import { withFrenchSpaces } from "@etabli/i18n"
import * as access from "./access/texts"
import * as delivery from "./delivery/texts"
import { en } from "./en"
import { fr } from "./fr"
import { nl } from "./nl"
import * as pieces from "./pieces/texts"
import * as exchange from "./exchange/texts"
import * as house from "./house/texts"
import * as priceHelp from "./price-help/texts"
import * as platform from "./platform/texts"
import * as sellers from "./sellers/texts"
import * as stock from "./stock/texts"
import * as stories from "./stories/texts"
import * as trust from "./trust/texts"
import * as work from "./work/texts"

/**
 * Our own texts beside the dashboard's, in a namespace of their own. Each area has a folder with its three languages,
 * and one key of its own at the top of each; what gathers them is named `texts.ts`, because the dashboard takes every
 * `index.ts` below `i18n` for one like this.
 */
export default {
  fr: {
    etabli: withFrenchSpaces({
      ...fr,
      ...access.fr,
      ...delivery.fr,
      ...exchange.fr,
      ...house.fr,
      ...pieces.fr,
      ...priceHelp.fr,
      ...platform.fr,
      ...sellers.fr,
      ...stock.fr,
      ...stories.fr,
      ...trust.fr,
      ...work.fr,
    }),
  },
  nl: {
    etabli: {
      ...nl,
      ...access.nl,
      ...delivery.nl,
      ...exchange.nl,
      ...house.nl,
      ...pieces.nl,
      ...priceHelp.nl,
      ...platform.nl,
      ...sellers.nl,
      ...stock.nl,
      ...stories.nl,
      ...trust.nl,
      ...work.nl,
    },
  },
  en: {
    etabli: {
      ...en,
      ...access.en,
      ...delivery.en,
      ...exchange.en,
      ...house.en,
      ...pieces.en,
      ...priceHelp.en,
      ...platform.en,
      ...sellers.en,
      ...stock.en,
      ...stories.en,
      ...trust.en,
      ...work.en,
    },
  },
}
