import { type Locale, translator } from "@etabli/i18n"
import type { Basket, BasketGroup } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { tint } from "@/ui/tint"
import { BasketLineRow } from "./basket-line-row"

type BasketGroupCardProps = { locale: Locale; basket: Basket; group: BasketGroup }

/** One workshop's part of the basket, under a band in its tint. */
export function BasketGroupCard({ locale, basket, group }: BasketGroupCardProps) {
  const { operator } = group
  const id = `group-${operator.handle}`
  const lines = basket.lines.filter((line) => group.line_ids.includes(line.id))
  return (
    <section aria-labelledby={id} className="overflow-hidden rounded-lg border border-line bg-raised">
      <div
        className={classNames(
          "flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-2.5 sm:px-5",
          tint(operator.tint).band,
        )}
      >
        <h2 id={id} className="text-base font-semibold">
          {operator.name}, {operator.city}
        </h2>
        <p className="text-sm">{translator(locale, "basket")("group.seller", { seller: group.seller_name })}</p>
      </div>
      <ul className="divide-y divide-line px-4 sm:px-5">
        {lines.map((line) => (
          <BasketLineRow key={line.id} locale={locale} line={line} />
        ))}
      </ul>
    </section>
  )
}
