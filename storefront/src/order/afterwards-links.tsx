import { type Locale, translator } from "@etabli/i18n"
import type { PlacedBasket } from "@etabli/store-api"
import type { ReactNode } from "react"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"

type AfterwardsLinksProps = { locale: Locale; placed: PlacedBasket; token: string }

/** What one may do with a purchase later: read what it did, say what one thinks of it, have it mended. */
export function AfterwardsLinks({ locale, placed, token }: AfterwardsLinksProps) {
  const order = `/${locale}/order/${encodeURIComponent(token)}`
  const here = placed.orders.filter(({ state }) => state !== "cancelled")
  const received = here.filter(({ state }) => state === "handed_over")
  const repair = translator(locale, "repair")
  if (here.length === 0) return null
  return (
    <section aria-labelledby="afterwards" className="rounded-lg border border-line bg-raised p-5">
      <h2 id="afterwards" className="text-lg">
        {translator(locale, "order")("afterwards")}
      </h2>
      <ul className="mt-2 text-sm">
        <Item href={`${order}/impact`}>{translator(locale, "impact")("receipt.from_order")}</Item>
        {received.length > 0 ? (
          <Item href={`${order}/reviews`}>{translator(locale, "review")("write.from_order")}</Item>
        ) : null}
        {received.flatMap(({ lines }) =>
          lines.map(({ handle, title }) => (
            <Item
              key={handle}
              href={`/${locale}/repair?${new URLSearchParams({ piece: handle, order: token }).toString()}`}
            >
              {repair("title")} – <LocalisedText text={title} locale={locale} mark={false} />
            </Item>
          )),
        )}
      </ul>
    </section>
  )
}

function Item({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className="link inline-block py-2.5">
        {children}
      </Link>
    </li>
  )
}
