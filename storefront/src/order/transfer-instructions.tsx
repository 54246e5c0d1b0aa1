import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { PlacedBasket, PlacedOrder } from "@etabli/store-api"
import { Price } from "@/ui/price"

type Due = PlacedOrder & { transfer: NonNullable<PlacedOrder["transfer"]> }

const isDue = (order: PlacedOrder): order is Due => order.transfer !== null && order.payment_state === "awaiting"

/** Each seller has its own account: one transfer for each, with the reference that finds it. */
export function TransferInstructions({ locale, placed }: { locale: Locale; placed: PlacedBasket }) {
  const t = translator(locale, "order")
  const due = placed.orders.filter(isDue)
  const [first] = due
  if (!first) return placed.payment_method === "on_pickup" ? <p>{t("on_pickup")}</p> : null
  const date = formatter(regionOf(locale, placed.address.country)).date(first.transfer.due)
  return (
    <section aria-labelledby="transfer" className="rounded-lg border border-ochre bg-raised p-4 sm:p-5">
      <h2 id="transfer" className="text-lg">
        {t("transfer.title")}
      </h2>
      <p className="mt-2">{due.length > 1 ? t("transfer.text", { date }) : t("transfer.text_single", { date })}</p>
      <p className="mt-1 text-sm text-soft">{t("transfer.why")}</p>
      <div className="mt-4 flex flex-col gap-4">
        {due.map((order) => (
          <TransferSlip key={order.id} locale={locale} order={order} />
        ))}
      </div>
    </section>
  )
}

/** What a person types into the bank's form, in its order. */
function TransferSlip({ locale, order }: { locale: Locale; order: Due }) {
  const t = translator(locale, "order")
  const { beneficiary, iban, bic, structured_reference } = order.transfer
  return (
    <dl className="grid items-baseline gap-x-6 rounded border border-line bg-paper px-4 py-3 sm:grid-cols-[auto_1fr] sm:gap-y-1.5 max-sm:[&>dt:not(:first-child)]:mt-2">
      <dt className="text-sm text-soft">{t("transfer.amount")}</dt>
      <dd className="font-semibold">
        <Price cents={order.total_cents} locale={locale} />
      </dd>
      <dt className="text-sm text-soft">{t("transfer.beneficiary")}</dt>
      <dd>{beneficiary}</dd>
      <dt className="text-sm text-soft">{t("transfer.iban")}</dt>
      <dd className="tabular">{inFours(iban)}</dd>
      <dt className="text-sm text-soft">{t("transfer.bic")}</dt>
      <dd>{bic}</dd>
      <dt className="text-sm text-soft">{t("transfer.reference")}</dt>
      <dd className="tabular font-semibold">{structured_reference}</dd>
    </dl>
  )
}

const inFours = (iban: string) => iban.replaceAll(" ", "").replace(/(.{4})(?=.)/g, "$1 ")
