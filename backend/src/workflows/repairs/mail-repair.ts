import { type Locale, localeSchema } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { selectRows } from "../../database/select-rows"
import { sendMail } from "../send-mail/send-mail"

type Row = {
  name: string
  email: string
  text: string
  locale: Locale
  has_photo: boolean
  title: string
  maker: string
  maker_email: string
  languages: string[]
}

/** Tells the maker what is asked, and whoever asked that it arrived. */
export async function mailRepairAsked(container: MedusaContainer, repairId: string): Promise<void> {
  const [row] = await selectRows<Row>(
    container,
    `select r.name, r.email, r.text, r.locale, r.photo_key is not null as has_photo, p.title, o.name as maker,
            o.email as maker_email, o.languages
       from repair_request r join product p on p.id = r.product_id join operator o on o.id = r.operator_id
      where r.id = ?`,
    [repairId],
  )
  if (!row) return
  const { name, email, text, has_photo, title, maker } = row
  await sendMail(container, {
    kind: "repair-asked",
    to: row.maker_email,
    locale: localeSchema.catch("fr").parse(row.languages[0]),
    idempotency_key: `repair-asked:${repairId}`,
    data: { name, email, text, has_photo, title, dashboard_url: `${config.backendUrl}/app/repairs` },
  })
  await sendMail(container, {
    kind: "repair-received",
    to: email,
    locale: row.locale,
    idempotency_key: `repair-received:${repairId}`,
    data: { title, maker, maker_email: row.maker_email },
  })
}
