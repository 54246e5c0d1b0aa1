import { CHANNELS, MEDIA } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { config } from "../config"
import type { ConsentCardPaper } from "../documents/consent-card"
import { readSender } from "../documents/order-paper"
import { today } from "../today"
import { type NewCard, printedCode } from "./consent-card"
import { readConsent } from "./read-consent"

type Asked = { consentId: string; operatorId: string; card: NewCard }

/** A consent's card as it is printed: the name that is shown, never the other. */
export async function cardPaper(db: Knex, { consentId, operatorId, card }: Asked): Promise<ConsentCardPaper | null> {
  const [consent, sender] = await Promise.all([
    readConsent(db, { consentId, operatorId, today: today() }),
    readSender(db, operatorId),
  ])
  if (!consent) return null
  const { language, country, shown_name, ticks, valid_from, valid_to } = consent
  return {
    locale: language,
    country,
    shown_name,
    operator: { name: sender.name, email: sender.email, phone: sender.phone },
    agreed: MEDIA.map((medium) => ({
      medium,
      channels: CHANNELS.filter((channel) => ticks[medium]?.includes(channel)),
    })).filter(({ channels }) => channels.length > 0),
    from: valid_from,
    to: valid_to,
    address: `${config.storefrontUrl}/${language}/consent/${card.token}`,
    code: printedCode(card.code),
  }
}
