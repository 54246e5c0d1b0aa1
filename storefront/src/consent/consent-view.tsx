import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { ConsentCard } from "@etabli/store-api"
import { ActionForm } from "@/forms/action-form.client"
import { LocalisedText } from "@/ui/localised-text"
import { Link } from "@/ui/link"
import { AgreedList } from "./agreed-list"
import { ConsentForm } from "./consent-form"
import { withdrawByCard } from "./withdraw-action"

type ConsentViewProps = { token: string; card: ConsentCard; locale: Locale }

/** What was agreed, until when, what is shown now, and the way out: in this order, for who holds the card. */
export function ConsentView({ token, card, locale }: ConsentViewProps) {
  const t = translator(locale, "consent")
  return (
    <>
      <p className="text-lg">{t("hello", { name: card.shown_name })}</p>
      <p className="mt-2">{stateSentence(card, locale)}</p>
      <AgreedList card={card} locale={locale} />
      <ShownNow card={card} locale={locale} />
      {card.state === "valid" || card.state === "not_yet" ? <WayOut token={token} locale={locale} /> : null}
      <ConsentForm form={card.form} language={card.language} locale={locale} />
      <Contact card={card} locale={locale} />
    </>
  )
}

function stateSentence({ state, from, to, withdrawn_on }: ConsentCard, locale: Locale): string {
  const t = translator(locale, "consent")
  const { date } = formatter(regionOf(locale))
  switch (state) {
    case "valid":
      return t("state.valid", { date: date(to) })
    case "not_yet":
      return t("state.not_yet", { date: date(from) })
    case "expired":
      return t("state.expired", { date: date(to) })
    case "withdrawn":
      return t("state.withdrawn", { date: date(withdrawn_on ?? to) })
  }
}

function ShownNow({ card, locale }: { card: ConsentCard; locale: Locale }) {
  const t = translator(locale, "consent")
  return (
    <section className="mt-8">
      <h2 className="text-lg">{t("shown")}</h2>
      {card.stories.length === 0 ? <p className="mt-2">{t("nothing_shown")}</p> : null}
      <ul className="mt-2 list-disc pl-5">
        {card.stories.map(({ handle, title }) => (
          <li key={handle}>
            <Link href={`/${locale}/stories/${handle}`} className="link">
              <LocalisedText text={title} locale={locale} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WayOut({ token, locale }: { token: string; locale: Locale }) {
  const t = translator(locale, "consent")
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="text-xl">{t("withdraw.title")}</h2>
      <ul className="mt-3 mb-6 flex list-disc flex-col gap-2 pl-5">
        <li>{t("withdraw.what")}</li>
        <li>{t("withdraw.print")}</li>
        <li>{t("withdraw.free")}</li>
      </ul>
      <ActionForm
        id="consent"
        action={withdrawByCard}
        spec={{
          hidden: { locale, token },
          fields: [
            {
              kind: "text",
              name: "code",
              label: t("withdraw.code"),
              hint: t("withdraw.code_hint"),
              autoComplete: "off",
              required: true,
            },
          ],
          submit: t("withdraw.submit"),
          pending: t("withdraw.pending"),
          problemHeading: translator(locale, "problem")("heading"),
          optional: translator(locale, "common")("form.optional"),
        }}
      />
    </section>
  )
}

function Contact({ card: { operator }, locale }: { card: ConsentCard; locale: Locale }) {
  return (
    <p className="mt-8 border-t border-line pt-5 text-sm">
      {translator(locale, "consent")("contact", { name: operator.name })}{" "}
      <a href={`mailto:${operator.email}`} className="link inline-block">
        {operator.email}
      </a>
      ,{" "}
      <a href={`tel:${operator.phone.replaceAll(" ", "")}`} className="link whitespace-nowrap">
        {operator.phone}
      </a>
    </p>
  )
}
